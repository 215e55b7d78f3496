#ifndef CNAMEWORDS_H
#define CNAMEWORDS_H

#include <stddef.h>

/// A file of Patterns/scoring/ as bytes of the program; it stays for as long as the program.
struct name_words_file {
    const unsigned char *bytes;
    size_t length;
};

struct name_words_file name_words_determiners(void);
struct name_words_file name_words_titles(void);

#endif
