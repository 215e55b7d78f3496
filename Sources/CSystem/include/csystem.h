#ifndef CSYSTEM_H
#define CSYSTEM_H

// The C library under one name on every system; below it, only what Swift cannot import.
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/// errno is a macro.
static inline int csystem_errno(void) { return errno; }
static inline void csystem_clear_errno(void) { errno = 0; }

/// open takes a variable number of arguments.
static inline int csystem_open(const char *path, int flags) { return open(path, flags | O_CLOEXEC, 0666); }

/// fcntl does too.
static inline int csystem_is_open(int descriptor) { return fcntl(descriptor, F_GETFD) >= 0; }

/// Whether nothing is there to be read yet. In C because POLLIN is a macro of a type that Swift maps differently
/// from system to system.
static inline int csystem_would_wait(int descriptor) {
    struct pollfd asked = {.fd = descriptor, .events = POLLIN};
    return poll(&asked, 1, 0) == 0;
}

/// The program's words, its own name first; a count of -1 where the system does not hand them over this way.
/// In C because Swift reads them from /proc, and finds none in a root without it.
int csystem_argument_count(void);
const char *csystem_argument(int index);

/// Names the unfinished file that SIGINT, SIGTERM and SIGHUP remove before they end the program; NULL forgets it.
/// In C because a signal may interrupt Swift anywhere, and Swift promises nothing about code that runs there.
void csystem_remove_on_signal(const char *path);

/// Ends as a program does whose reader has gone away, even where the caller had SIGPIPE ignored or blocked.
/// In C because SIG_DFL is a cast.
_Noreturn void csystem_end_by_closed_pipe(void);

/// How many processors are online. In C because the name is a macro on some systems and a case on others.
static inline long csystem_processors(void) { return sysconf(_SC_NPROCESSORS_ONLN); }

/// A thread that calls `run` with `subject`; NULL where the system has none to give. In C because the types of POSIX
/// threads differ from system to system.
struct csystem_thread;
struct csystem_thread *csystem_thread_start(void (*run)(void *subject), void *subject);
/// Waits for its end.
void csystem_thread_join(struct csystem_thread *thread);

/// A lock and a condition to wait for; NULL where there is no memory.
struct csystem_monitor;
struct csystem_monitor *csystem_monitor_make(void);
void csystem_monitor_free(struct csystem_monitor *monitor);
void csystem_monitor_enter(struct csystem_monitor *monitor);
void csystem_monitor_leave(struct csystem_monitor *monitor);
/// Leaves it, waits to be woken, and enters it again.
void csystem_monitor_wait(struct csystem_monitor *monitor);
void csystem_monitor_wake(struct csystem_monitor *monitor);

#endif
