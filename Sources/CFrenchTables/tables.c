#include "cfrenchtables.h"

// `make install` writes the file and names its folder to the compiler (--embed-dir).
#if __has_embed(<french.tables>)

static const _Alignas(64) unsigned char tables[] = {
#embed <french.tables>
};

const unsigned char *french_tables(void) { return tables; }

size_t french_tables_length(void) { return sizeof tables; }

#else

const unsigned char *french_tables(void) { return NULL; }

size_t french_tables_length(void) { return 0; }

#endif
