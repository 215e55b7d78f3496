#include "cnamewords.h"

static const unsigned char determiners[] = {
#embed "../../Scoring/determinants.txt"
};

static const unsigned char titles[] = {
#embed "../../Scoring/titres.txt"
};

struct name_words_file name_words_determiners(void) {
    return (struct name_words_file){determiners, sizeof determiners};
}

struct name_words_file name_words_titles(void) { return (struct name_words_file){titles, sizeof titles}; }
