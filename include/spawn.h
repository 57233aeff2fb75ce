/* SPDX-License-Identifier: MIT */
/* Starting programs. POSIX.1-2017; Linux only. Each function returns 0 or an error number, and leaves errno alone. Thread-safe. */
#ifndef _SPAWN_H
#define _SPAWN_H

#include <bits/features.h>
#include <bits/mode_t.h>
#include <bits/pid_t.h>
#include <bits/sigset.h>
#include <sched.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <sys/types.h>
#endif

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define POSIX_SPAWN_RESETIDS 0x01
#define POSIX_SPAWN_SETPGROUP 0x02
#define POSIX_SPAWN_SETSIGDEF 0x04
#define POSIX_SPAWN_SETSIGMASK 0x08
#define POSIX_SPAWN_SETSCHEDPARAM 0x10
#define POSIX_SPAWN_SETSCHEDULER 0x20
#ifdef __CRT_USE_GNU
/* Accepted: every child is started as by vfork(). */
#define POSIX_SPAWN_USEVFORK 0x40
#endif
#ifdef __CRT_USE_MISC
#define POSIX_SPAWN_SETSID 0x80
#endif

typedef struct {
	short __flags;
	pid_t __group;
	sigset_t __default;
	sigset_t __mask;
	struct sched_param __parameters;
	int __policy;
	__crt_uint64 __spare[8];
} posix_spawnattr_t;

struct __crt_spawn_action;
typedef struct {
	/* The first, and the last one. */
	struct __crt_spawn_action *__first;
	struct __crt_spawn_action *__last;
	__crt_uint64 __spare[8];
} posix_spawn_file_actions_t;

/* Starts the program, found along PATH by the second, with its number in *process unless that is NULL. What goes wrong in the child, an action
 * or the start, comes back here: ENOENT, EACCES, ENOEXEC, ENOMEM, EBADF ... */
int posix_spawn(pid_t *__crt_restrict __process, const char *__crt_restrict __path, const posix_spawn_file_actions_t *__actions,
	const posix_spawnattr_t *__crt_restrict __attributes, char *const __arguments[], char *const __envp[]);
int posix_spawnp(pid_t *__crt_restrict __process, const char *__crt_restrict __file, const posix_spawn_file_actions_t *__actions,
	const posix_spawnattr_t *__crt_restrict __attributes, char *const __arguments[], char *const __envp[]);

/* What is done to the child's descriptors, in the order of these calls. ENOMEM; EBADF for a negative descriptor. */
int posix_spawn_file_actions_init(posix_spawn_file_actions_t *__actions) __CRT_NOTHROW;
int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *__actions) __CRT_NOTHROW;
/* The path is copied. */
int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *__crt_restrict __actions, int __fd, const char *__crt_restrict __path,
	int __flags, mode_t __mode) __CRT_NOTHROW;
int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *__actions, int __fd) __CRT_NOTHROW;
/* dup2(); a descriptor that is made itself loses FD_CLOEXEC. */
int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *__actions, int __fd, int __target) __CRT_NOTHROW;
#ifdef __CRT_USE_MISC
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *__crt_restrict __actions, const char *__crt_restrict __path) __CRT_NOTHROW;
int posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t *__actions, int __fd) __CRT_NOTHROW;
/* Closes all from `fd` on. */
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *__actions, int __fd) __CRT_NOTHROW;
#endif

/* What else the child gets; the flags say which of the values count. EINVAL: an unknown flag. */
int posix_spawnattr_init(posix_spawnattr_t *__attributes) __CRT_NOTHROW;
int posix_spawnattr_destroy(posix_spawnattr_t *__attributes) __CRT_NOTHROW;
int posix_spawnattr_getflags(const posix_spawnattr_t *__crt_restrict __attributes, short *__crt_restrict __flags) __CRT_NOTHROW;
int posix_spawnattr_setflags(posix_spawnattr_t *__attributes, short __flags) __CRT_NOTHROW;
int posix_spawnattr_getpgroup(const posix_spawnattr_t *__crt_restrict __attributes, pid_t *__crt_restrict __group) __CRT_NOTHROW;
int posix_spawnattr_setpgroup(posix_spawnattr_t *__attributes, pid_t __group) __CRT_NOTHROW;
int posix_spawnattr_getsigdefault(const posix_spawnattr_t *__crt_restrict __attributes, sigset_t *__crt_restrict __set) __CRT_NOTHROW;
int posix_spawnattr_setsigdefault(posix_spawnattr_t *__crt_restrict __attributes, const sigset_t *__crt_restrict __set) __CRT_NOTHROW;
int posix_spawnattr_getsigmask(const posix_spawnattr_t *__crt_restrict __attributes, sigset_t *__crt_restrict __set) __CRT_NOTHROW;
int posix_spawnattr_setsigmask(posix_spawnattr_t *__crt_restrict __attributes, const sigset_t *__crt_restrict __set) __CRT_NOTHROW;
int posix_spawnattr_getschedpolicy(const posix_spawnattr_t *__crt_restrict __attributes, int *__crt_restrict __policy) __CRT_NOTHROW;
int posix_spawnattr_setschedpolicy(posix_spawnattr_t *__attributes, int __policy) __CRT_NOTHROW;
int posix_spawnattr_getschedparam(const posix_spawnattr_t *__crt_restrict __attributes, struct sched_param *__crt_restrict __parameters)
	__CRT_NOTHROW;
int posix_spawnattr_setschedparam(posix_spawnattr_t *__crt_restrict __attributes, const struct sched_param *__crt_restrict __parameters)
	__CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
