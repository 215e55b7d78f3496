#ifndef CFRENCHPATTERNS_H
#define CFRENCHPATTERNS_H

#include <stddef.h>

/// A file of Patterns/ as bytes of the program.
struct french_pattern_file {
    /// Path inside Patterns/, NUL-terminated.
    const char *path;
    const unsigned char *bytes;
    size_t length;
};

size_t french_pattern_file_count(void);

/// The file at an index below the count; it stays for as long as the program.
const struct french_pattern_file *french_pattern_file_at(size_t index);

#endif
