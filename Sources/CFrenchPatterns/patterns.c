// Made by "make embed-list" from the names in Patterns/.
#include "cfrenchpatterns.h"

static const unsigned char in_cues_00_morceaux_txt[] = {
#embed "../../Patterns/cues/00-morceaux.txt" if_empty(0)
};

static const unsigned char in_cues_08_sujet_verbe_txt[] = {
#embed "../../Patterns/cues/08-sujet-verbe.txt" if_empty(0)
};

static const unsigned char in_cues_10_incise_txt[] = {
#embed "../../Patterns/cues/10-incise.txt" if_empty(0)
};

static const unsigned char in_cues_20_introduction_txt[] = {
#embed "../../Patterns/cues/20-introduction.txt" if_empty(0)
};

static const unsigned char in_cues_30_loin_txt[] = {
#embed "../../Patterns/cues/30-loin.txt" if_empty(0)
};

static const unsigned char in_cues_40_rares_txt[] = {
#embed "../../Patterns/cues/40-rares.txt" if_empty(0)
};

static const unsigned char in_figures_monde_txt[] = {
#embed "../../Patterns/figures/monde.txt" if_empty(0)
};

static const unsigned char in_figures_organisations_txt[] = {
#embed "../../Patterns/figures/organisations.txt" if_empty(0)
};

static const unsigned char in_figures_politique_francaise_txt[] = {
#embed "../../Patterns/figures/politique-francaise.txt" if_empty(0)
};

static const unsigned char in_figures_societe_txt[] = {
#embed "../../Patterns/figures/societe.txt" if_empty(0)
};

static const unsigned char in_flexions_gentiles_txt[] = {
#embed "../../Patterns/flexions/gentiles.txt" if_empty(0)
};

static const unsigned char in_flexions_noms_txt[] = {
#embed "../../Patterns/flexions/noms.txt" if_empty(0)
};

static const unsigned char in_flexions_verbes_txt[] = {
#embed "../../Patterns/flexions/verbes.txt" if_empty(0)
};

static const unsigned char in_fragments_txt[] = {
#embed "../../Patterns/fragments.txt" if_empty(0)
};

static const unsigned char in_groups_03_possesseurs_txt[] = {
#embed "../../Patterns/groups/03-possesseurs.txt" if_empty(0)
};

static const unsigned char in_groups_05_choses_txt[] = {
#embed "../../Patterns/groups/05-choses.txt" if_empty(0)
};

static const unsigned char in_groups_10_noms_txt[] = {
#embed "../../Patterns/groups/10-noms.txt" if_empty(0)
};

static const unsigned char in_groups_20_nominaux_txt[] = {
#embed "../../Patterns/groups/20-nominaux.txt" if_empty(0)
};

static const unsigned char in_groups_25_noms_seuls_txt[] = {
#embed "../../Patterns/groups/25-noms-seuls.txt" if_empty(0)
};

static const unsigned char in_groups_30_pronoms_txt[] = {
#embed "../../Patterns/groups/30-pronoms.txt" if_empty(0)
};

static const unsigned char in_groups_40_verbes_txt[] = {
#embed "../../Patterns/groups/40-verbes.txt" if_empty(0)
};

static const unsigned char in_incises_10_incise_txt[] = {
#embed "../../Patterns/incises/10-incise.txt" if_empty(0)
};

static const unsigned char in_lexicons_adjectifs_txt[] = {
#embed "../../Patterns/lexicons/adjectifs.txt" if_empty(0)
};

static const unsigned char in_lexicons_champs_txt[] = {
#embed "../../Patterns/lexicons/champs.txt" if_empty(0)
};

static const unsigned char in_lexicons_choses_nommees_txt[] = {
#embed "../../Patterns/lexicons/choses-nommees.txt" if_empty(0)
};

static const unsigned char in_lexicons_documents_txt[] = {
#embed "../../Patterns/lexicons/documents.txt" if_empty(0)
};

static const unsigned char in_lexicons_domaines_txt[] = {
#embed "../../Patterns/lexicons/domaines.txt" if_empty(0)
};

static const unsigned char in_lexicons_enclitiques_txt[] = {
#embed "../../Patterns/lexicons/enclitiques.txt" if_empty(0)
};

static const unsigned char in_lexicons_epithetes_verbales_txt[] = {
#embed "../../Patterns/lexicons/epithetes-verbales.txt" if_empty(0)
};

static const unsigned char in_lexicons_gentiles_txt[] = {
#embed "../../Patterns/lexicons/gentiles.txt" if_empty(0)
};

static const unsigned char in_lexicons_groupes_txt[] = {
#embed "../../Patterns/lexicons/groupes.txt" if_empty(0)
};

static const unsigned char in_lexicons_humains_txt[] = {
#embed "../../Patterns/lexicons/humains.txt" if_empty(0)
};

static const unsigned char in_lexicons_institutions_txt[] = {
#embed "../../Patterns/lexicons/institutions.txt" if_empty(0)
};

static const unsigned char in_lexicons_mots_outils_txt[] = {
#embed "../../Patterns/lexicons/mots-outils.txt" if_empty(0)
};

static const unsigned char in_lexicons_noms_de_parole_txt[] = {
#embed "../../Patterns/lexicons/noms-de-parole.txt" if_empty(0)
};

static const unsigned char in_lexicons_oeuvres_txt[] = {
#embed "../../Patterns/lexicons/oeuvres.txt" if_empty(0)
};

static const unsigned char in_lexicons_opinions_txt[] = {
#embed "../../Patterns/lexicons/opinions.txt" if_empty(0)
};

static const unsigned char in_lexicons_particules_txt[] = {
#embed "../../Patterns/lexicons/particules.txt" if_empty(0)
};

static const unsigned char in_lexicons_pays_txt[] = {
#embed "../../Patterns/lexicons/pays.txt" if_empty(0)
};

static const unsigned char in_lexicons_prenoms_txt[] = {
#embed "../../Patterns/lexicons/prenoms.txt" if_empty(0)
};

static const unsigned char in_lexicons_reprises_txt[] = {
#embed "../../Patterns/lexicons/reprises.txt" if_empty(0)
};

static const unsigned char in_lexicons_synonymes_txt[] = {
#embed "../../Patterns/lexicons/synonymes.txt" if_empty(0)
};

static const unsigned char in_lexicons_titres_txt[] = {
#embed "../../Patterns/lexicons/titres.txt" if_empty(0)
};

static const unsigned char in_lexicons_verbes_autres_txt[] = {
#embed "../../Patterns/lexicons/verbes-autres.txt" if_empty(0)
};

static const unsigned char in_lexicons_verbes_de_mention_txt[] = {
#embed "../../Patterns/lexicons/verbes-de-mention.txt" if_empty(0)
};

static const unsigned char in_lexicons_verbes_de_nom_txt[] = {
#embed "../../Patterns/lexicons/verbes-de-nom.txt" if_empty(0)
};

static const unsigned char in_lexicons_verbes_de_parole_txt[] = {
#embed "../../Patterns/lexicons/verbes-de-parole.txt" if_empty(0)
};

static const unsigned char in_roles_txt[] = {
#embed "../../Patterns/roles.txt" if_empty(0)
};

static const unsigned char in_titles_10_titres_txt[] = {
#embed "../../Patterns/titles/10-titres.txt" if_empty(0)
};

static const unsigned char in_weights_txt[] = {
#embed "../../Patterns/weights.txt" if_empty(0)
};

#define FILE(path, name) {path, name, sizeof name}
static const struct french_pattern_file files[] = {
    FILE("cues/00-morceaux.txt", in_cues_00_morceaux_txt),
    FILE("cues/08-sujet-verbe.txt", in_cues_08_sujet_verbe_txt),
    FILE("cues/10-incise.txt", in_cues_10_incise_txt),
    FILE("cues/20-introduction.txt", in_cues_20_introduction_txt),
    FILE("cues/30-loin.txt", in_cues_30_loin_txt),
    FILE("cues/40-rares.txt", in_cues_40_rares_txt),
    FILE("figures/monde.txt", in_figures_monde_txt),
    FILE("figures/organisations.txt", in_figures_organisations_txt),
    FILE("figures/politique-francaise.txt", in_figures_politique_francaise_txt),
    FILE("figures/societe.txt", in_figures_societe_txt),
    FILE("flexions/gentiles.txt", in_flexions_gentiles_txt),
    FILE("flexions/noms.txt", in_flexions_noms_txt),
    FILE("flexions/verbes.txt", in_flexions_verbes_txt),
    FILE("fragments.txt", in_fragments_txt),
    FILE("groups/03-possesseurs.txt", in_groups_03_possesseurs_txt),
    FILE("groups/05-choses.txt", in_groups_05_choses_txt),
    FILE("groups/10-noms.txt", in_groups_10_noms_txt),
    FILE("groups/20-nominaux.txt", in_groups_20_nominaux_txt),
    FILE("groups/25-noms-seuls.txt", in_groups_25_noms_seuls_txt),
    FILE("groups/30-pronoms.txt", in_groups_30_pronoms_txt),
    FILE("groups/40-verbes.txt", in_groups_40_verbes_txt),
    FILE("incises/10-incise.txt", in_incises_10_incise_txt),
    FILE("lexicons/adjectifs.txt", in_lexicons_adjectifs_txt),
    FILE("lexicons/champs.txt", in_lexicons_champs_txt),
    FILE("lexicons/choses-nommees.txt", in_lexicons_choses_nommees_txt),
    FILE("lexicons/documents.txt", in_lexicons_documents_txt),
    FILE("lexicons/domaines.txt", in_lexicons_domaines_txt),
    FILE("lexicons/enclitiques.txt", in_lexicons_enclitiques_txt),
    FILE("lexicons/epithetes-verbales.txt", in_lexicons_epithetes_verbales_txt),
    FILE("lexicons/gentiles.txt", in_lexicons_gentiles_txt),
    FILE("lexicons/groupes.txt", in_lexicons_groupes_txt),
    FILE("lexicons/humains.txt", in_lexicons_humains_txt),
    FILE("lexicons/institutions.txt", in_lexicons_institutions_txt),
    FILE("lexicons/mots-outils.txt", in_lexicons_mots_outils_txt),
    FILE("lexicons/noms-de-parole.txt", in_lexicons_noms_de_parole_txt),
    FILE("lexicons/oeuvres.txt", in_lexicons_oeuvres_txt),
    FILE("lexicons/opinions.txt", in_lexicons_opinions_txt),
    FILE("lexicons/particules.txt", in_lexicons_particules_txt),
    FILE("lexicons/pays.txt", in_lexicons_pays_txt),
    FILE("lexicons/prenoms.txt", in_lexicons_prenoms_txt),
    FILE("lexicons/reprises.txt", in_lexicons_reprises_txt),
    FILE("lexicons/synonymes.txt", in_lexicons_synonymes_txt),
    FILE("lexicons/titres.txt", in_lexicons_titres_txt),
    FILE("lexicons/verbes-autres.txt", in_lexicons_verbes_autres_txt),
    FILE("lexicons/verbes-de-mention.txt", in_lexicons_verbes_de_mention_txt),
    FILE("lexicons/verbes-de-nom.txt", in_lexicons_verbes_de_nom_txt),
    FILE("lexicons/verbes-de-parole.txt", in_lexicons_verbes_de_parole_txt),
    FILE("roles.txt", in_roles_txt),
    FILE("titles/10-titres.txt", in_titles_10_titres_txt),
    FILE("weights.txt", in_weights_txt),
};

size_t french_pattern_file_count(void) { return sizeof files / sizeof files[0]; }

const struct french_pattern_file *french_pattern_file_at(size_t index) { return &files[index]; }
