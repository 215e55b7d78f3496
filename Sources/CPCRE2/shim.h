#ifndef CPCRE2_SHIM_H
#define CPCRE2_SHIM_H
// pcre2.h refuses to be included until the code unit width is chosen.
#define PCRE2_CODE_UNIT_WIDTH 16
#include <pcre2.h>
// PCRE2_UNSET is a cast, which Swift does not import.
static inline int cpcre2_is_unset(PCRE2_SIZE offset) { return offset == PCRE2_UNSET; }
#endif
