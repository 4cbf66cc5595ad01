#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU and shows ICU's headers, whose types clash with the ICU inside Foundation. Nothing
// used here depends on them: without this switch, libxml2 leaves them out.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <libxml/HTMLparser.h>
