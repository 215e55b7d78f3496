#ifndef CLZMA_SHIM_H
#define CLZMA_SHIM_H
#include <lzma.h>
// LZMA_STREAM_INIT is an initialiser in braces, which Swift does not import.
static inline lzma_stream clzma_stream(void) { return (lzma_stream)LZMA_STREAM_INIT; }
#endif
