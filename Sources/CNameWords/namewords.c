#include "cnamewords.h"

static const unsigned char determiners[] = {
#embed "../../Patterns/scoring/determinants.words"
};

static const unsigned char titles[] = {
#embed "../../Patterns/scoring/titres.words"
};

struct name_words_file name_words_determiners(void) {
    return (struct name_words_file){determiners, sizeof determiners};
}

struct name_words_file name_words_titles(void) { return (struct name_words_file){titles, sizeof titles}; }
