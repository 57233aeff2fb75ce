/* SPDX-License-Identifier: MIT */
/* THE seam: everything core asks of an operating system, implemented once per system.
 *
 * Rules that hold for every operation, unless its comment says otherwise:
 *  - Results of type int, intptr_t and int64_t are 0 or the documented non-negative value, or a negative errno (-E...).
 *    errno itself is never touched here.
 *  - Out-parameters are never NULL and stay untouched on failure.
 *  - Strings are UTF-8 and NUL-terminated. Windows turns invalid UTF-8 into -EILSEQ.
 *  - -EINTR is returned, never looped on: core decides.
 *  - Every operation may be called from any thread at any time; those that a signal handler may call are marked [signal].
 *  - [optional] operations may return -ENOSYS; all others must work.
 *  - The stages (__plat_relocate and so on) run once, in one thread, before anything else of this file.
 */
#ifndef CRT_PLATFORM_H
#define CRT_PLATFORM_H

#include <stddef.h>
#include <stdint.h>

#include <bits/timespec.h>

#include "crt_thread.h"
/* The target's own header, platform/<system>/<cpu>/plat_target.h. It defines, inline:
 *   struct crt_thread *__plat_self(void)   the calling thread's descriptor, never NULL. [signal]
 *   void *__plat_self_word(size_t offset)  the word at that offset of it; the offset is a constant. [signal]
 *   uintptr_t __plat_thread_mark(void)     a number, not 0, that no other living thread has; needs no descriptor. [signal]
 *   PLAT_STAGE(name, function)             records a stage's place in a section that is not loaded (see stage.h)
 *   PLAT_PAUSE()                           the CPU's hint for a spinning loop
 *   PLAT_PREINIT_FAILS                     1 if __plat_preinit may return anything but 0, else 0
 *   void __plat_copy(void *, const void *, size_t)   copies upward, the way that takes least code. [signal]
 *   PLAT_IS_SEPARATOR(c)                   nonzero if c separates the components of a path
 *   PLAT_SYSTEM_STATUS(status)             what system() returns for a status of __plat_process_wait
 *   PLAT_KNOWS_OWNERS                      1 if the system can know who holds a lock and act on it (__plat_inherit_lock, __plat_robust_list), else 0
 *   PLAT_HAS_DRIVES                        1 if a path may begin with a letter and a colon, else 0
 *   PLAT_ENVIRONMENT_CHANGED(name, length, value)   tells the system what a variable is now, NULL for nothing, where it keeps an environment of its own
 *   PLAT_ZONE_FOLDER                       the folder of the compiled time zone database, or NULL */
#include "plat_target.h"

struct stat;
struct sigaction;

/* ---- What the system says about itself and about this process -------------------------------------------------- */

/* The differences between the systems are data here, never #if in core. */
struct plat_system {
	/* Granule of protection and decommit, bytes, a power of two. */
	size_t page_size;
	/* Granule of __plat_mem_map's addresses, bytes, a power of two (4096 on Linux, 65536 on Windows). */
	size_t map_granule;
	/* Longest result of one __plat_read/__plat_write, bytes. */
	size_t io_max;
	/* Nonzero if the names of environment variables have no case. */
	unsigned char environment_folds_case;
	/* Nonzero if decommitted pages may be used again without __plat_mem_commit, and are zero then. */
	unsigned char decommit_keeps_access;
	/* Nonzero if there are words to wait on that processes share (__plat_shared_wait). */
	unsigned char shared_waits;
	/* Nonzero if threads have other policies than SCHED_OTHER (__plat_thread_set_policy). */
	unsigned char policies;
};
extern const struct plat_system __plat_system;

/* Filled by the boot stage, constant afterwards but for text_files. All zeros before, so that it takes no room in the file. */
struct plat_boot {
	int argc;
	/* argv[argc] is NULL. The strings may be written to. */
	char **argv;
	/* The environment as main's third argument: "NAME=value" strings, then NULL. On Windows it is built on first
	 * use; core/stdlib copies before it changes anything. */
	char **envp;
	/* What descriptors there may be now. PLAT_TEXT_FILES: such as translate line ends (__O_TEXT), so that their offset and the bytes
	 * read from them do not match. PLAT_UNIT_FILES: such as fread and fwrite are to move UTF-16 to and from (__O_ENCODED). Always 0 where there is no such thing. */
	int text_files;
};
extern struct plat_boot __plat_boot_info;
enum { PLAT_TEXT_FILES = 1, PLAT_UNIT_FILES = 2 };

/* Nonzero if the process runs with more rights than its caller (AT_SECURE). Asked, not kept: it is rarely needed. [signal] */
int __plat_secure(void);

/* ---- Stages. Each carries its stage's name; those a program does not need are empty weak functions in core ------ */

/* `entry` is what the entry point found: on Linux the initial stack pointer, on Windows NULL. */
void __plat_relocate(void);
void __plat_guard(void *entry);
void __plat_boot(void *entry);
void __plat_thread(void);
void __plat_faults(void);
/* Prepares the source of memory for __plat_mem_map, or says why it cannot and ends the process (__crt_fail). */
void __plat_heap(void);
/* Prepares the descriptors 0 to 2 and whatever was inherited, or ends the process likewise. */
void __plat_stdio(void);
/* Gives everything back that __plat_heap took (HeapDestroy). No memory may be used afterwards. */
void __plat_heap_end(void);

/* Ends the process at once, without any handler. Linux: low 8 bits of the status count. [signal] */
_Noreturn void __plat_exit(int status);
/* Ends the process as abort() without a handler does: SIGABRT on Linux, exit code 3 on Windows. [signal] */
_Noreturn void __plat_trap(void);

/* ---- Constructor and destructor tables -------------------------------------------------------------------------- */

/* Each calls every function of a table, in the system's order, with main's arguments. */

/* .preinit_array | .CRT$XIA-XIZ. The first result that is not 0, after which the others are not called; always 0 where these functions
 * have no result (PLAT_PREINIT_FAILS is 0). */
int __plat_preinit(void);
/* .init, .init_array (which holds .ctors) | .CRT$XCA-XCZ, then .ctors */
void __plat_init(void);
/* .fini_array, .fini | .dtors, .CRT$XPA-XPZ, .CRT$XTA-XTZ */
void __plat_fini(void);

/* For a system with several forms of tables. A run of function pointers: `count` of them from `first`, each next one `step` (1 or -1) further.
 * NULL and (void *)-1 slots are skipped. With `checked` the functions return int, and nonzero ends the start-up. */
struct plat_range {
	void (*const *first)(void);
	size_t count;
	int step;
	int checked;
};
/* The first nonzero result of a checked one, else 0. */
int __crt_run_ranges(const struct plat_range *ranges, int count);

/* ---- Memory ------------------------------------------------------------------------------------------------------ */

/* `size` bytes of zeroed, readable and writable memory at a multiple of `align` (a power of two; 0 means map_granule).
 * size is a multiple of page_size. Stores the address. 0 or -ENOMEM. */
int __plat_mem_map(size_t size, size_t align, void **address);
/* Gives back a whole mapping of __plat_mem_map (the same address and size). 0 or -EINVAL. */
int __plat_mem_unmap(void *address, size_t size);
/* Address space only; no access until committed. */
int __plat_mem_reserve(size_t size, size_t align, void **address);
/* Makes pages of a reservation (or decommitted ones) readable and writable; fresh ones are zero. 0 or -ENOMEM. */
int __plat_mem_commit(void *address, size_t size);
/* Gives the pages' memory back and keeps the addresses; the contents are lost. Pages must be committed again before
 * use, unless decommit_keeps_access. 0 or -EINVAL. */
int __plat_mem_decommit(void *address, size_t size);
/* [optional] Grows or shrinks a mapping, moving it if it must; the alignment is map_granule. Stores the new address. */
int __plat_mem_remap(void *address, size_t old_size, size_t new_size, void **moved);
/* [optional] All of the mapping will be used: large pages may back it, where the system grants them to everybody. */
void __plat_mem_large_pages(void *address, size_t size);

/* ---- Files. Descriptors are ints: the kernel's on Linux, indices of the open-file table on Windows --------------- */

/* flags: O_* of <fcntl.h>. mode: permission bits for a created file. The new descriptor (the lowest free one). */
int __plat_open(const char *path, int flags, unsigned mode);
int __plat_close(int fd);
/* Bytes transferred, at most io_max a call; 0 from read is end of file. -EINTR, -EAGAIN, -EPIPE, -ENOSPC ... [signal] */
intptr_t __plat_read(int fd, void *buffer, size_t size);
intptr_t __plat_write(int fd, const void *buffer, size_t size);
/* The same at an offset, without moving the descriptor's own. -ESPIPE where it cannot seek. */
intptr_t __plat_pread(int fd, void *buffer, size_t size, int64_t offset);
intptr_t __plat_pwrite(int fd, const void *buffer, size_t size, int64_t offset);
/* whence: SEEK_SET, SEEK_CUR, SEEK_END. The new offset from the start, or -ESPIPE, -EINVAL, -EBADF. */
int64_t __plat_seek(int fd, int64_t offset, int whence);
int __plat_truncate(int fd, int64_t size);
/* Forces written data to the disk. */
int __plat_sync(int fd);
/* 1 for a terminal (a console on Windows), or -ENOTTY, -EBADF. */
int __plat_isatty(int fd);
/* A copy of `fd`: the lowest free descriptor that is at least `least`. */
int __plat_dup(int fd, int least, int close_on_exec);
/* Makes `target` a copy of `fd`, closing what it was. target. */
int __plat_dup2(int fd, int target, int close_on_exec);
/* flags: 0 or O_CLOEXEC, O_NONBLOCK. ends[0] reads, ends[1] writes. */
int __plat_pipe(int ends[2], int flags);
/* F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD ...; -EINVAL for what a system has not. */
int __plat_fcntl(int fd, int command, intptr_t argument);
/* Follows symbolic links unless `no_follow`. */
int __plat_stat(const char *path, struct stat *result, int no_follow);
int __plat_fstat(int fd, struct stat *result);
/* mode: F_OK or a sum of R_OK, W_OK, X_OK. */
int __plat_access(const char *path, int mode);
int __plat_rename(const char *from, const char *to);
int __plat_unlink(const char *path);
int __plat_mkdir(const char *path, unsigned mode);
int __plat_rmdir(const char *path);
int __plat_chdir(const char *path);
/* Sets the mask of the permissions that new files do not get; the old one. Never fails. On Windows the owner's write bit alone
 * has an effect. */
int __plat_umask(unsigned mask);
/* The path with its NUL; its length without. -ERANGE if `size` is too small. */
intptr_t __plat_getcwd(char *buffer, size_t size);
/* The absolute path with no links, dots or double separators. Its length; -ERANGE if `size` is too small. */
intptr_t __plat_realpath(const char *path, char *buffer, size_t size);
/* The directory for temporary files, without a trailing separator. Its length; -ERANGE. */
intptr_t __plat_tmpdir(char *buffer, size_t size);
/* [optional] */
int __plat_chmod(const char *path, unsigned mode);
int __plat_fchmod(int fd, unsigned mode);
int __plat_link(const char *from, const char *to);
int __plat_symlink(const char *target, const char *path);
intptr_t __plat_readlink(const char *path, char *buffer, size_t size);
/* times[0]: last access, times[1]: last change. */
int __plat_utimens(const char *path, const struct timespec times[2], int no_follow);
int __plat_futimens(int fd, const struct timespec times[2]);

/* One directory being read. Owned by the caller from open to close. */
struct plat_dir;
struct plat_dirent {
	uint64_t inode;
	/* DT_* of <dirent.h>. */
	unsigned char type;
	char name[1024];
};
int __plat_dir_open(const char *path, struct plat_dir **dir);
/* 1: an entry was stored. 0: the end. */
int __plat_dir_next(struct plat_dir *dir, struct plat_dirent *entry);
int __plat_dir_rewind(struct plat_dir *dir);
void __plat_dir_close(struct plat_dir *dir);

/* ---- Time -------------------------------------------------------------------------------------------------------- */

/* which: CLOCK_* of <time.h> (realtime, realtime coarse, monotonic, process and thread CPU time). -EINVAL for others. [signal] */
int __plat_clock(int which, struct timespec *now);
int __plat_clock_resolution(int which, struct timespec *resolution);
/* [optional] Sets the realtime clock; -EINVAL for others. -EPERM. */
int __plat_clock_set(int which, const struct timespec *now);
/* [optional] The number by which the two above know the processor time clock of a process. -ESRCH, -EPERM. */
int __plat_clock_of_process(int process);
/* Processor time of this process as a user and in the system, then the same of its children that were waited for (zero
 * where the system does not add them up). */
int __plat_process_times(struct timespec spent[4]);
/* Sleeps for `span`. -EINTR stores what is left. */
int __plat_sleep(const struct timespec *span, struct timespec *left);
/* The system's time zone as a POSIX TZ string or ":" and a zone file's path. Its length; -ENOENT, -ERANGE. */
intptr_t __plat_tz(char *buffer, size_t size);
/* [optional] The system's time zone as its rules are in one year, as a POSIX TZ string. Asked only if __plat_tz gave such. */
intptr_t __plat_tz_year(int year, char *buffer, size_t size);

/* ---- Threads ----------------------------------------------------------------------------------------------------- */

/* A new thread's stack. */
struct plat_stack {
	/* Memory that the caller owns and keeps until the thread has ended; NULL for a stack that comes and goes with the thread.
	 * Windows has no such thing: -ENOSYS. */
	void *base;
	/* Bytes; 0 means the system's usual size. */
	size_t size;
	/* Bytes without access below a stack that comes with the thread; Windows has a page in any case, and no more. */
	size_t guard;
};
/* Starts `run(argument)` in a thread with its own descriptor, whose `thread` is `argument` before any signal can come. *handle is for __plat_thread_join or __plat_thread_detach, exactly one of
 * which must follow; it is stored before `run` begins, for the new thread may detach itself. -EAGAIN, -ENOMEM. */
int __plat_thread_start(void (*run)(void *), void *argument, const struct plat_stack *stack, void **handle);
/* Waits for the thread's end and frees what it had. Never -EINTR. */
int __plat_thread_join(void *handle);
void __plat_thread_detach(void *handle);
/* Ends the calling thread (the process if it is the last). The caller has done what the thread owes to core. */
_Noreturn void __plat_thread_end(void);
void __plat_thread_yield(void);
/* Sets and gets the calling thread's errno. In a program without descriptors, where nobody can look at errno but printf's %m, core has its
 * own (core/stdio/note_error.c). [signal] */
void __plat_note_error(int error);
int __plat_noted_error(void);
/* A program in which nothing refers to it, and nobody can look at errno either, may get -EIO for every failure. */
extern const char __plat_errors_are_exact;
/* The system's number of the calling thread, > 0. [signal] */
int __plat_thread_id(void);
/* Calls run(). An exception of C++'s that comes out of it goes on to the caller, and left(what) is called on its way. */
void __plat_call_guarded(void (*run)(void), void (*left)(void *), void *what);
/* Sleeps while *address == expected, until woken or the timeout (relative; NULL for ever) is over.
 * 0: woken (perhaps spuriously). -EAGAIN: the value differed. -ETIMEDOUT, -EINTR. */
int __plat_wait(const int *address, int expected, const struct timespec *timeout);
/* Wakes at most `count` sleepers on the address; the number woken, or 0 where the system does not tell. */
int __plat_wake(const int *address, int count);
/* [optional] The same for words in memory that processes share, wherever each has it. */
int __plat_shared_wait(const int *address, int expected, const struct timespec *timeout);
int __plat_shared_wake(const int *address, int count);

/* [optional] A lock whose owner has at least the priority of everybody who waits. 0 in the word: free; a thread that finds it so may put its own number
 * there and take it off again. The system does the rest: the lock is taken when these return 0, with more than the number in the word perhaps
 * (PLAT_ROBUST_WAITERS; PLAT_ROBUST_DEAD stays until somebody removes it). deadline: absolute, of the clock, NULL for ever. -ETIMEDOUT, -EAGAIN (once
 * more), -EDEADLK (the caller has it), -ESRCH (the owner ended with it and it is not in its list), -ENOMEM; of only_try -EAGAIN if somebody has it. */
int __plat_inherit_lock(int *word, int only_try, int clock, const struct timespec *deadline, int shared);
/* The word was not the caller's number alone. */
int __plat_inherit_unlock(int *word, int shared);

/* What the system reads when a thread has died, in whatever way: the robust locks that it held. Each has a node of two pointers, of which the first is
 * the next node and the last one's the list's `first`. The system looks at the word that is `to_word` bytes from a node, and, if it holds the dead
 * thread's number, replaces that by PLAT_ROBUST_DEAD and wakes one who waits. Pointers to the nodes of locks that inherit have PLAT_ROBUST_INHERITS
 * added to them. */
struct plat_robust_list {
	void *first;
	intptr_t to_word;
	/* The node of a lock that is just being taken or released, which may be in the list or not; else NULL. */
	void *pending;
};
enum { PLAT_ROBUST_INHERITS = 1, PLAT_ROBUST_ID = 0x3fffffff, PLAT_ROBUST_DEAD = 0x40000000, PLAT_ROBUST_WAITERS = -0x7fffffff - 1 };
/* [optional] Names the calling thread's list; NULL: it has none any more. */
int __plat_robust_list(struct plat_robust_list *list);
/* Nonzero as soon as a second thread may exist; core's fast paths skip locks until then. */
extern int __plat_threaded;
/* How many processors this process may use, at least 1. */
int __plat_cpu_count(void);

/* ---- Signals and processes --------------------------------------------------------------------------------------- */

/* Installs `action` (NULL: only asks) for a signal of <signal.h> and stores the old one in `old` (may be NULL).
 * On Windows SIGABRT SIGFPE SIGILL SIGINT SIGSEGV SIGTERM SIGBREAK, -EINVAL for others. */
int __plat_sigaction(int signal, const struct sigaction *action, struct sigaction *old);
/* Sends the signal to the calling thread, as raise() does; returns after its handler has. [signal] */
int __plat_raise(int signal);
/* [optional] */
int __plat_sigmask(int how, const uint64_t *set, uint64_t *old);
int __plat_kill(int process, int signal);
/* [optional] Sends a signal to one thread of this process, that of a handle of __plat_thread_start or, for NULL, the main thread; 0 as the
 * signal sends nothing. -ESRCH if it has ended. [signal] */
int __plat_thread_kill(void *handle, int signal);
/* [optional] The policy (SCHED_* of <sched.h>) of a thread, named as for __plat_thread_kill, and its priority. -ESRCH, -EPERM, -EINVAL. */
int __plat_thread_set_policy(void *handle, int policy, int priority);
int __plat_thread_policy(void *handle, int *priority);

int __plat_process_id(void);
int __plat_parent_id(void);
/* Starts `path` (searched in this process's PATH if `search`) with argv and envp (NULL: this process's). The open descriptors that are
 * not close-on-exec are inherited. standard: NULL, or three of this process's descriptors, close-on-exec or not, that are
 * the child's 0, 1 and 2 (-1: its own one, if that is inherited). *process is for __plat_process_wait. */
int __plat_spawn(const char *path, char *const argv[], char *const envp[], int search, const int *standard,
	intptr_t *process);
/* Starts the system's command interpreter on a command line in its language (/bin/sh -c; cmd.exe /c), otherwise as __plat_spawn.
 * mask: the child's mask of blocked signals, NULL for the caller's. With command NULL: 1 if there is an interpreter, else 0. */
int __plat_spawn_shell(const char *command, char *const envp[], const int *standard, const uint64_t *mask,
	intptr_t *process);
/* Waits for the end; the status in wait()'s encoding (exit code << 8, or the signal). `no_hang`: 0 if still running.
 * 1 when it has ended. */
int __plat_process_wait(intptr_t process, int *status, int no_hang);
/* [optional] waitpid(): which: a child, -1 for any, 0 or -group for those of a group; options: W* of <sys/wait.h>. The number of the
 * child that ended, or 0. -ECHILD. */
int __plat_wait_children(int which, int *status, int options);
/* [optional] Replaces this process. Returns only on failure. */
int __plat_exec(const char *path, char *const argv[], char *const envp[], int search);

/* ---- Random ------------------------------------------------------------------------------------------------------ */

/* Unpredictable bytes; always fills the buffer. 0, or -ENOSYS, -EIO if the system has none to give. */
int __plat_random(void *buffer, size_t size);

#endif
