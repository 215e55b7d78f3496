#ifndef CFRENCHTABLES_H
#define CFRENCHTABLES_H

#include <stddef.h>

/// The library that PatternTables saved from Patterns/, where `make install` put it into the program; else NULL. It is
/// aligned to 64 bytes and stays for as long as the program.
const unsigned char *french_tables(void);

size_t french_tables_length(void);

#endif
