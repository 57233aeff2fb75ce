/* SPDX-License-Identifier: MIT */
/* Microsoft's processes and threads. Microsoft Learn, "Process and Environment Control". */
#ifndef _PROCESS_H
#define _PROCESS_H

#include <bits/features.h>
#include <bits/ms_spawn_modes.h>
#include <stddef.h>
#include <stdint.h>

__CRT_BEGIN_DECLS

typedef void (*_beginthread_proc_type)(void *);
typedef unsigned (__attribute__((__ms_abi__)) *_beginthreadex_proc_type)(void *);
/* Starts a thread. 0 and errno on failure; else a handle that the program closes. flags: 0 or CREATE_SUSPENDED (4). */
uintptr_t _beginthreadex(void *__security, unsigned __stack_size, unsigned (__attribute__((__ms_abi__)) *__run)(void *), void *__argument,
	unsigned __flags, unsigned *__id);
/* The same with a handle that closes itself. (uintptr_t)-1 on failure. */
uintptr_t _beginthread(void (*__run)(void *), unsigned __stack_size, void *__argument);
__CRT_NORETURN void _endthreadex(unsigned __code);
__CRT_NORETURN void _endthread(void);

/* Starts a program. mode _P_WAIT: its exit code. _P_NOWAIT: a handle for _cwait. _P_OVERLAY, and the exec family: this process
 * waits for it and ends as it does. p: along PATH. e: with an environment. An argument with blanks may be written for a command line ("\"a b\"", as Microsoft's
 * functions want it) or not. -1 and errno: ENOENT, EACCES, EINVAL, E2BIG, ENOMEM ... */
intptr_t _spawnl(int __mode, const char *__path, const char *__first, ...);
intptr_t _spawnle(int __mode, const char *__path, const char *__first, ...);
intptr_t _spawnlp(int __mode, const char *__path, const char *__first, ...);
intptr_t _spawnlpe(int __mode, const char *__path, const char *__first, ...);
intptr_t _spawnv(int __mode, const char *__path, const char *const __arguments[]);
intptr_t _spawnve(int __mode, const char *__path, const char *const __arguments[], const char *const __envp[]);
intptr_t _spawnvp(int __mode, const char *__path, const char *const __arguments[]);
intptr_t _spawnvpe(int __mode, const char *__path, const char *const __arguments[], const char *const __envp[]);
intptr_t _execl(const char *__path, const char *__first, ...);
intptr_t _execle(const char *__path, const char *__first, ...);
intptr_t _execlp(const char *__path, const char *__first, ...);
intptr_t _execlpe(const char *__path, const char *__first, ...);
intptr_t _execv(const char *__path, const char *const __arguments[]);
intptr_t _execve(const char *__path, const char *const __arguments[], const char *const __envp[]);
intptr_t _execvp(const char *__path, const char *const __arguments[]);
intptr_t _execvpe(const char *__path, const char *const __arguments[], const char *const __envp[]);
/* Waits for a child of _P_NOWAIT; its exit code into *status (may be NULL). The handle, or -1 and ECHILD. */
intptr_t _cwait(int *__status, intptr_t __process, int __action);

int _getpid(void);
__CRT_NORETURN void _exit(int __status);
__CRT_NORETURN void exit(int __status);
/* Everything that exit() does but ending the process. */
void _cexit(void);
void _c_exit(void);
/* What Microsoft's start-up calls; kept for programs that do the same. */
void _initterm(void (**__first)(void), void (**__last)(void));
int _initterm_e(int (**__first)(void), int (**__last)(void));
__CRT_NORETURN void _amsg_exit(int __number);

#ifdef __CRT_USE_MISC
#define P_WAIT _P_WAIT
#define P_NOWAIT _P_NOWAIT
#define P_OVERLAY _P_OVERLAY
#define OLD_P_OVERLAY _OLD_P_OVERLAY
#define P_NOWAITO _P_NOWAITO
#define P_DETACH _P_DETACH
#define WAIT_CHILD _WAIT_CHILD
#define WAIT_GRANDCHILD _WAIT_GRANDCHILD
/* The names without the underscore; those of the exec family are POSIX's, in <unistd.h>. */
intptr_t spawnl(int __mode, const char *__path, const char *__first, ...);
intptr_t spawnle(int __mode, const char *__path, const char *__first, ...);
intptr_t spawnlp(int __mode, const char *__path, const char *__first, ...);
intptr_t spawnlpe(int __mode, const char *__path, const char *__first, ...);
intptr_t spawnv(int __mode, const char *__path, const char *const __arguments[]);
intptr_t spawnve(int __mode, const char *__path, const char *const __arguments[], const char *const __envp[]);
intptr_t spawnvp(int __mode, const char *__path, const char *const __arguments[]);
intptr_t spawnvpe(int __mode, const char *__path, const char *const __arguments[], const char *const __envp[]);
intptr_t execlpe(const char *__path, const char *__first, ...);
intptr_t cwait(int *__status, intptr_t __process, int __action);
#endif

/* Lists of functions for the end of a module, as programs with the Universal CRT's start-up keep them: made empty, added to, and run, newest first, and empty
 * again. 0, or -1 (no list; no memory). */
typedef void (*_PVFV)(void);
typedef struct _onexit_table_t {
	_PVFV *_first;
	_PVFV *_last;
	_PVFV *_end;
} _onexit_table_t;
int _initialize_onexit_table(_onexit_table_t *__table);
int _register_onexit_function(_onexit_table_t *__table, int (__attribute__((__ms_abi__)) *__function)(void));
int _execute_onexit_table(_onexit_table_t *__table);
int _crt_atexit(_PVFV __function);
/* at_quick_exit(). */
int _crt_at_quick_exit(_PVFV __function);

/* The system's number and HANDLE of the calling thread; the latter means whoever uses it. */
unsigned long __threadid(void);
uintptr_t __threadhandle(void);
#define _threadid (__threadid())

/* A DLL by its name, or 0 with errno (ENOENT ...); and the end of its use: 0, or -1 and EINVAL. */
intptr_t _loaddll(char *__path);
int _unloaddll(intptr_t __dll);

__CRT_END_DECLS

/* Microsoft's header has these names of others, too. */
#ifdef __CRT_USE_MISC
#include <stdlib.h>
#ifndef __CRT_WITHOUT_GETOPT
#define __CRT_WITHOUT_GETOPT 1
#include <unistd.h>
#undef __CRT_WITHOUT_GETOPT
#else
#include <unistd.h>
#endif
#endif
#include <bits/ms_wide.h>

#endif
