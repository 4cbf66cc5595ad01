"""What each role comes for, from start to end. Every task is written once and done in four ways: see `stage`, `hands` and `words`.

The tasks follow one another in the book that grows out of each way's document: what one role does is what the next one finds.
"""
import administrators
import government
import organisations
from stage import journey, sets_the_stage, strikes_the_stage

ALL = [
    sets_the_stage,
    journey("office", government.the_clerk_imports_and_submits),
    journey("leader", government.the_leader_approves_the_plan),
    journey("office", government.the_office_dispatches),
    journey("head", organisations.the_head_signs),
    journey("reporter", organisations.the_reporter_fills_in_the_sheet),
    journey("reporter", organisations.the_reporter_asks_for_time_and_help),
    journey("head", organisations.the_head_endorses_and_sends_back),
    journey("office", government.the_office_reviews),
    journey("office", government.the_office_grants_more_time),
    journey("office", government.the_office_draws_site_checks),
    journey("inspector", organisations.the_inspector_records_a_site_check),
    journey("reporter", organisations.the_reporter_asks_for_completion),
    journey("head", organisations.the_head_agrees_to_completion),
    journey("office", government.the_office_completes_and_closes),
    journey("inspector", organisations.the_inspector_looks_again),
    journey("office", government.the_office_proposes_a_text),
    journey("leader", government.the_leader_approves_a_publication),
    journey("office", government.the_office_urges_several),
    journey("leader", government.the_leader_asks_why),
    journey("observer", organisations.the_observer_looks_around),
    journey("auditor", administrators.the_auditor_follows_events),
    journey("system", administrators.the_system_administrator_looks_after_it),
    journey("security", administrators.the_security_administrator_keeps_accounts),
    strikes_the_stage,
]
