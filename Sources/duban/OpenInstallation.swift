internal import ArgumentParser
internal import Bootstrap
internal import Workflows

/// Opens the data folder, does `work` in it and closes it again; failures become one sentence and an exit status.
func withInstallation<Value: Sendable>(
    _ flags: Settings.Flags, for purpose: Installation.Purpose,
    _ work: (Installation) async throws -> Value
) async throws -> Value {
    do {
        let settings = try await Settings.load(flags, environment: Installation.environment)
        let installation = try await Installation.open(settings, for: purpose)
        do {
            let value = try await work(installation)
            await installation.close()
            return value
        } catch {
            await installation.close()
            throw error
        }
    } catch let error as BootstrapError {
        throw failure(error.code == .settings ? .usage : .inputOutput, error.message)
    } catch let error as WorkflowError {
        throw failure(error.status, say(error.chinese, error.english))
    }
}

extension WorkflowError {
    /// The exit status that says the same.
    var status: ExitStatus {
        switch code {
        case .badInput: .badInput
        case .refused, .stale, .notFound, .busy: .refused
        case .storage: .inputOutput
        }
    }
}
