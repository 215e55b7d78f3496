#include "csystem.h"

#include <limits.h>
#include <signal.h>

static int word_count = -1;
static char **words;

// A static Swift executable looks for its own path in /proc before main and aborts where there is none; a
// SWIFT_ROOT in the environment spares it the question. The number puts us before Swift's own constructors.
// glibc and Darwin hand a constructor main's arguments; elsewhere they are not there.
__attribute__((constructor(101))) static void begin(int argc, char **argv) {
#if defined(__GLIBC__) || defined(__APPLE__)
    word_count = argc;
    words = argv;
#endif
    setenv("SWIFT_ROOT", "/", 0);
}

int csystem_argument_count(void) { return word_count; }
const char *csystem_argument(int index) { return words[index]; }

static char unfinished[PATH_MAX];
static volatile sig_atomic_t has_unfinished;

// unlink, sigaction's reset and raise are all safe inside a signal handler (signal-safety(7)).
static void remove_and_die(int number) {
    if (has_unfinished) unlink(unfinished);
    raise(number);
}

void csystem_remove_on_signal(const char *path) {
    has_unfinished = 0;
    if (path == NULL || strlen(path) >= sizeof unfinished) return;
    strcpy(unfinished, path);
    has_unfinished = 1;

    const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
    for (int i = 0; i < 3; i++) {
        struct sigaction old, new = {.sa_handler = remove_and_die, .sa_flags = (int)SA_RESETHAND};
        // What nohup or a shell told us to ignore stays ignored.
        if (sigaction(numbers[i], NULL, &old) == 0 && old.sa_handler == SIG_DFL) sigaction(numbers[i], &new, NULL);
    }
}

void csystem_end_by_closed_pipe(void) {
    signal(SIGPIPE, SIG_DFL);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGPIPE);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    raise(SIGPIPE);
    _exit(128 + SIGPIPE);
}
