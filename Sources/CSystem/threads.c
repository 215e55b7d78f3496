#include "csystem.h"

#include <pthread.h>

struct csystem_thread {
    pthread_t thread;
    void (*run)(void *);
    void *subject;
};

// As large as a main thread's on Linux; memory is taken only where the stack is used.
static const size_t stack_size = (size_t)8 << 20;

static void *run(void *thread) {
    struct csystem_thread *own = thread;
    own->run(own->subject);
    return NULL;
}

struct csystem_thread *csystem_thread_start(void (*body)(void *), void *subject) {
    struct csystem_thread *thread = malloc(sizeof *thread);
    if (thread == NULL) return NULL;
    thread->run = body;
    thread->subject = subject;
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, stack_size);
    int failed = pthread_create(&thread->thread, &attributes, run, thread);
    pthread_attr_destroy(&attributes);
    if (failed == 0) return thread;
    free(thread);
    return NULL;
}

void csystem_thread_join(struct csystem_thread *thread) {
    pthread_join(thread->thread, NULL);
    free(thread);
}

struct csystem_monitor {
    pthread_mutex_t mutex;
    pthread_cond_t condition;
};

struct csystem_monitor *csystem_monitor_make(void) {
    struct csystem_monitor *monitor = malloc(sizeof *monitor);
    if (monitor == NULL) return NULL;
    pthread_mutex_init(&monitor->mutex, NULL);
    pthread_cond_init(&monitor->condition, NULL);
    return monitor;
}

void csystem_monitor_free(struct csystem_monitor *monitor) {
    if (monitor == NULL) return;
    pthread_cond_destroy(&monitor->condition);
    pthread_mutex_destroy(&monitor->mutex);
    free(monitor);
}

void csystem_monitor_enter(struct csystem_monitor *monitor) { pthread_mutex_lock(&monitor->mutex); }
void csystem_monitor_leave(struct csystem_monitor *monitor) { pthread_mutex_unlock(&monitor->mutex); }
void csystem_monitor_wait(struct csystem_monitor *monitor) {
    pthread_cond_wait(&monitor->condition, &monitor->mutex);
}
void csystem_monitor_wake(struct csystem_monitor *monitor) { pthread_cond_broadcast(&monitor->condition); }
