/* SPDX-License-Identifier: MIT */
/* The POSIX descriptor and process functions, on both targets. POSIX.1-2017. */
#ifndef _UNISTD_H
#define _UNISTD_H

#include <bits/features.h>
#include <bits/access.h>
#include <bits/ids.h>
#include <bits/ssize_t.h>
#include <bits/types.h>
#include <bits/off_t.h>
#include <bits/pid_t.h>
#include <bits/seek.h>
#ifdef __CRT_USE_POSIX
#include <bits/intptr_t.h>
#ifndef _WIN32
#include <bits/useconds_t.h>
#endif
#endif
#define __need_NULL
#define __need_size_t
#include <stddef.h>

__CRT_BEGIN_DECLS

#define _POSIX_VERSION 200809L
#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2

/* ---- Descriptors: small ints, the lowest free one first. Unless said otherwise 0, or -1 with errno. All are async-signal-safe and restartable by
 * hand: EINTR comes back to the caller. Windows has them all, with the same results. ---- */

/* Up to `size` bytes; how many, 0 at the end of the file, or -1: EBADF, EAGAIN, EINTR, EIO, EISDIR ... */
ssize_t read(int __fd, void *__buffer, size_t __size);
/* How many were written, perhaps fewer than asked, or -1: EBADF, ENOSPC, EPIPE, EAGAIN ... */
ssize_t write(int __fd, const void *__buffer, size_t __size);
/* The same at an offset, leaving the descriptor's own alone. ESPIPE: it cannot seek. */
ssize_t pread(int __fd, void *__buffer, size_t __size, off_t __offset);
__CRT_REPLACEABLE(ssize_t, pread, (int __fd, void *__buffer, size_t __size, off_t __offset), (__fd, __buffer, __size, __offset))
ssize_t pwrite(int __fd, const void *__buffer, size_t __size, off_t __offset);
__CRT_REPLACEABLE(ssize_t, pwrite, (int __fd, const void *__buffer, size_t __size, off_t __offset), (__fd, __buffer, __size, __offset))
int close(int __fd);
/* The new offset from the start of the file, or -1: ESPIPE, EINVAL. */
off_t lseek(int __fd, off_t __offset, int __whence);
#ifdef __CRT_USE_LFS64
/* Other names: offsets have 64 bits anyway. */
off_t lseek64(int __fd, off_t __offset, int __whence);
int truncate64(const char *__path, off_t __size);
int ftruncate64(int __fd, off_t __size);
#ifndef _WIN32
ssize_t pread64(int __fd, void *__buffer, size_t __size, off_t __offset);
ssize_t pwrite64(int __fd, const void *__buffer, size_t __size, off_t __offset);
int lockf64(int __fd, int __command, off_t __size);
#endif
#endif
/* The new descriptor, or -1: EBADF, EMFILE. */
int dup(int __fd);
int dup2(int __fd, int __target);
#ifdef __CRT_USE_GNU
int dup3(int __fd, int __target, int __flags);
int pipe2(int __ends[2], int __flags);
#endif
int pipe(int __ends[2]);
/* 1, or 0 with errno: ENOTTY, EBADF. */
int isatty(int __fd);
int ftruncate(int __fd, off_t __size);
int fsync(int __fd);
__CRT_REPLACEABLE(int, fsync, (int __fd), (__fd))
int fdatasync(int __fd);

/* ---- Files and directories ---- */

/* mode: F_OK or a sum of R_OK, W_OK, X_OK. */
int access(const char *__path, int __mode);
int unlink(const char *__path);
int rmdir(const char *__path);
int link(const char *__from, const char *__to);
__CRT_REPLACEABLE(int, link, (const char *__from, const char *__to), (__from, __to))
int symlink(const char *__target, const char *__path);
__CRT_REPLACEABLE(int, symlink, (const char *__target, const char *__path), (__target, __path))
/* How many bytes of the target were stored; there is no NUL. */
ssize_t readlink(const char *__crt_restrict __path, char *__crt_restrict __buffer, size_t __size);
__CRT_REPLACEABLE(ssize_t, readlink, (const char *__crt_restrict __path, char *__crt_restrict __buffer, size_t __size), (__path, __buffer, __size))
#if defined(__CRT_USE_POSIX2008) && !defined(_WIN32)
/* The same, and unlink() (rmdir() with AT_REMOVEDIR), of a path that is relative to an open directory. Linux only. POSIX.1-2017. */
ssize_t readlinkat(int __directory, const char *__crt_restrict __path, char *__crt_restrict __buffer, size_t __size);
int unlinkat(int __directory, const char *__path, int __flags);
int linkat(int __from_directory, const char *__from, int __to_directory, const char *__to, int __flags);
int symlinkat(const char *__target, int __directory, const char *__path);
/* flags: AT_EACCESS, AT_SYMLINK_NOFOLLOW. */
int faccessat(int __directory, const char *__path, int __mode, int __flags);
int fchownat(int __directory, const char *__path, uid_t __user, gid_t __group, int __flags);
#endif
#if defined(__CRT_USE_GNU) && !defined(_WIN32)
/* access() for the effective user and group. Linux only. */
int euidaccess(const char *__path, int __mode);
int eaccess(const char *__path, int __mode);
/* $PWD if that is the current directory, else what getcwd() says; for the caller to free. Linux only. */
char *get_current_dir_name(void);
/* Copies inside the kernel; an offset of NULL means the descriptor's own. How many bytes, or -1 with errno. Linux only. */
ssize_t copy_file_range(int __from, off_t *__from_offset, int __to, off_t *__to_offset, size_t __size, unsigned int __flags);
int syncfs(int __fd);
/* Closes the descriptors from `first` to `last`. */
int close_range(unsigned int __first, unsigned int __last, int __flags) __CRT_NOTHROW;
/* execve() of a path below a directory; with AT_EMPTY_PATH and "" of the descriptor itself. Linux only. */
int execveat(int __directory, const char *__path, char *const __arguments[], char *const __envp[], int __flags) __CRT_NOTHROW;
/* Is the process in the group? 1 or 0. Linux only. */
int group_member(gid_t __group) __CRT_NOTHROW;
#endif
int truncate(const char *__path, off_t __size);
int chdir(const char *__path);
/* buffer, or NULL with errno: ERANGE if it is too small. Without a buffer, memory for the caller to free. */
char *getcwd(char *__buffer, size_t __size);

/* ---- Processes ---- */

/* Ends the process at once: no handler, no flush. */
__CRT_NORETURN void _exit(int __status);
pid_t getpid(void) __CRT_NOTHROW;
pid_t getppid(void) __CRT_NOTHROW;
__CRT_REPLACEABLE(pid_t, getppid, (void), ())
/* Return only on failure: -1 with errno. On Windows a new process takes this one's place, which ends with its exit code. */
int execve(const char *__path, char *const __arguments[], char *const __envp[]);
int execv(const char *__path, char *const __arguments[]);
int execvp(const char *__file, char *const __arguments[]);
int execl(const char *__path, const char *__first, ...);
int execle(const char *__path, const char *__first, ...);
int execlp(const char *__file, const char *__first, ...);
#ifdef __CRT_USE_GNU
int execvpe(const char *__file, char *const __arguments[], char *const __envp[]);
#endif
#ifndef _WIN32
/* A copy of this process with the calling thread alone: 0 there, the copy's number here, or -1 with errno: EAGAIN, ENOMEM. What other
 * threads had locked stays locked in the copy, so that it may only call async-signal-safe functions if there were any. */
pid_t fork(void) __CRT_NOTHROW;
#ifdef __CRT_USE_POSIX2008
/* execve() of an open file; ENOENT for a script whose descriptor is closed by it. */
int fexecve(int __fd, char *const __arguments[], char *const __envp[]);
#endif
#ifdef __CRT_USE_OLD_XSI
/* fork(): memory is not shared, which no program may count on. */
pid_t vfork(void) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_MISC
/* Goes on as the leader of a session in a child, the parent ends; at "/" and with /dev/null as descriptors 0 to 2 unless `stay`, `keep`.
 * 0, or -1 with errno. */
int daemon(int __stay, int __keep) __CRT_NOTHROW;
/* A system call by its number (<sys/syscall.h>): its result, or -1 with errno. */
long syscall(long __number, ...);
#endif
#endif
#ifndef _WIN32
/* ---- Users, groups, sessions, the file system; Linux only ---- */

uid_t getuid(void) __CRT_NOTHROW;
uid_t geteuid(void) __CRT_NOTHROW;
gid_t getgid(void) __CRT_NOTHROW;
gid_t getegid(void) __CRT_NOTHROW;
/* These change the calling thread alone: the kernel keeps users and groups for each thread. 0, or -1 with EPERM or EINVAL. */
int setuid(uid_t __user) __CRT_NOTHROW;
int setgid(gid_t __group) __CRT_NOTHROW;
int seteuid(uid_t __user) __CRT_NOTHROW;
int setegid(gid_t __group) __CRT_NOTHROW;
#ifdef __CRT_USE_XSI
/* The real and the effective one. */
int setreuid(uid_t __first, uid_t __second) __CRT_NOTHROW;
int setregid(gid_t __first, gid_t __second) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_GNU
/* The real, the effective and the saved one; setting -1 leaves it. */
int getresuid(uid_t *__real_id, uid_t *__effective, uid_t *__saved) __CRT_NOTHROW;
int getresgid(gid_t *__real_id, gid_t *__effective, gid_t *__saved) __CRT_NOTHROW;
int setresuid(uid_t __real_id, uid_t __effective, uid_t __saved) __CRT_NOTHROW;
int setresgid(gid_t __real_id, gid_t __effective, gid_t __saved) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_MISC
/* Moves the end of the program's data, which the library itself has no use for. brk: 0, or -1 and ENOMEM. sbrk: the end before, or (void *)-1. */
int brk(void *__end) __CRT_NOTHROW;
void *sbrk(__crt_ssize_t __more) __CRT_NOTHROW;
#endif
/* How many further groups there are; with a count that is not 0 they are stored. */
int getgroups(int __count, gid_t __groups[]) __CRT_NOTHROW;
pid_t getpgid(pid_t __process) __CRT_NOTHROW;
pid_t getpgrp(void) __CRT_NOTHROW;
int setpgid(pid_t __process, pid_t __group) __CRT_NOTHROW;
pid_t getsid(pid_t __process) __CRT_NOTHROW;
#if defined(__CRT_USE_MISC) || defined(__CRT_USE_XOPEN)
/* setpgid(0, 0). */
int setpgrp(void) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_GNU
/* The calling thread's number. */
pid_t gettid(void) __CRT_NOTHROW;
#endif
/* The name of the user who logged in: in memory of the library's, or NULL with errno, or 0 and in the buffer, or an error number: ENXIO
 * (nobody did), ERANGE. */
char *getlogin(void);
int getlogin_r(char *__buffer, size_t __size);
pid_t setsid(void) __CRT_NOTHROW;
pid_t tcgetpgrp(int __fd) __CRT_NOTHROW;
int tcsetpgrp(int __fd, pid_t __group) __CRT_NOTHROW;
/* An owner or a group of -1 stays. 0, or -1 with errno. */
int chown(const char *__path, uid_t __user, gid_t __group) __CRT_NOTHROW;
int fchown(int __fd, uid_t __user, gid_t __group) __CRT_NOTHROW;
int lchown(const char *__path, uid_t __user, gid_t __group) __CRT_NOTHROW;
int fchdir(int __fd) __CRT_NOTHROW;
#ifdef __CRT_USE_XSI
#include <bits/lockf.h>
/* The new nice value; -1 may be one, so errno must be 0 before. */
int nice(int __more) __CRT_NOTHROW;
#endif
/* SIGALRM after so many seconds (0: never); how many were left of the former alarm. */
unsigned int alarm(unsigned int __seconds) __CRT_NOTHROW;
/* Waits for a signal: -1 and EINTR. */
int pause(void);
/* The terminal's path: in memory of the library's, or 0 and in the buffer, or an error number: ENOTTY, EBADF, ERANGE. */
char *ttyname(int __fd);
int ttyname_r(int __fd, char *__buffer, size_t __size);
#if defined(__CRT_USE_MISC) || !defined(__CRT_USE_POSIX2008)
char *ctermid(char *__buffer) __CRT_NOTHROW;
#endif
/* This machine's name, with its NUL. 0, or -1 and ENAMETOOLONG. */
int gethostname(char *__buffer, size_t __size) __CRT_NOTHROW;
#if defined(__CRT_USE_MISC) || defined(__CRT_USE_XOPEN)
/* A number of 32 bits for this machine, from /etc/hostid or /etc/machine-id; 0 if there is neither. */
long gethostid(void);
#endif
#if defined(__CRT_USE_XOPEN) || defined(__CRT_USE_MISC)
/* Has all that is written brought to the disks. */
void sync(void) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_MISC
int chroot(const char *__path) __CRT_NOTHROW;
/* How many descriptors a process may have. */
int getdtablesize(void) __CRT_NOTHROW;
/* For the superuser. 0, or -1 with errno: EPERM, EINVAL ... */
int sethostname(const char *__name, size_t __size) __CRT_NOTHROW;
int setdomainname(const char *__name, size_t __size) __CRT_NOTHROW;
/* The NIS domain's name. 0, or -1 with EINVAL if there is no room for it. Linux only. */
int getdomainname(char *__name, size_t __size) __CRT_NOTHROW;
/* Takes the terminal away from all who use it. 0, or -1 with EPERM. Linux only. */
int vhangup(void) __CRT_NOTHROW;
int acct(const char *__path) __CRT_NOTHROW;
/* Asks for a password at the terminal (/dev/tty, else stdin and stderr), which does not show it: in memory that the next call overwrites, without the newline;
 * NULL with errno. Not thread-safe. */
char *getpass(const char *__prompt);
/* The next of the shells that /etc/shells names (/bin/sh and /bin/csh without such a file), in memory that the next call may overwrite; NULL at the end. setusershell():
 * from the first one; endusershell(): closes the file. Not thread-safe. */
char *getusershell(void);
void setusershell(void);
void endusershell(void);
unsigned int ualarm(unsigned int __first, unsigned int __interval) __CRT_NOTHROW;
#endif
#endif
/* Seconds that were left when a signal came, or 0. */
unsigned int sleep(unsigned int __seconds);
#ifdef __CRT_USE_OLD_XSI
int usleep(unsigned int __microseconds);
#endif
#if defined(__CRT_USE_GNU) || defined(__CRT_USE_MISC)
#if defined(_WIN32) && !defined(environ)
#define environ _environ
#endif
extern char **environ;
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* Closes this descriptor and all above it. */
void closefrom(int __first) __CRT_NOTHROW;
/* At most 256 bytes fit for secrets (POSIX.1-2024; also in <sys/random.h>): 0, or -1 with errno: EIO if it is more. */
int getentropy(void *__buffer, size_t __size);
#endif

/* ---- What the system is like ---- */

#ifdef __CRT_USE_OLD_XSI
int getpagesize(void) __CRT_NOTHROW;
__CRT_REPLACEABLE(int, getpagesize, (void), ())
#endif
/* The value, or -1 and EINVAL for a name that is not known; -1 without an error: no limit, no such option. Windows knows the names below
 * alone. Thread-safe. */
long sysconf(int __name);
#define _SC_ARG_MAX 0
#define _SC_CLK_TCK 2
#define _SC_OPEN_MAX 4
#define _SC_VERSION 29
#define _SC_PAGESIZE 30
#define _SC_PAGE_SIZE _SC_PAGESIZE
#define _SC_LINE_MAX 43
#define _SC_IOV_MAX 60
#define _SC_THREADS 67
#define _SC_NPROCESSORS_CONF 83
#define _SC_NPROCESSORS_ONLN 84
#ifndef _WIN32
#include <bits/sysconf_names.h>
/* The same about a file. -1 and errno as stat(), too. */
long pathconf(const char *__path, int __name) __CRT_NOTHROW;
long fpathconf(int __fd, int __name) __CRT_NOTHROW;
/* How many bytes the text takes with its NUL; as much as fits is stored. 0 if the name has no value, and EINVAL if it is not known. */
size_t confstr(int __name, char *__buffer, size_t __size) __CRT_NOTHROW;
#else
/* The options that winpthreads names, too: programs ask for them by #ifdef. */
#define _POSIX_BARRIERS 200809L
#define _POSIX_CLOCK_SELECTION 200809L
#define _POSIX_MONOTONIC_CLOCK 200809L
#define _POSIX_READER_WRITER_LOCKS 200809L
#define _POSIX_SEMAPHORES 200809L
#define _POSIX_SPIN_LOCKS 200809L
#define _POSIX_THREADS 200809L
#define _POSIX_THREAD_SAFE_FUNCTIONS 200809L
#define _POSIX_TIMEOUTS 200809L
#define _POSIX_TIMERS 200809L
#endif

#if defined(__CRT_USE_MISC) || defined(__CRT_USE_XOPEN)
/* Copies the bytes with those of each pair exchanged; the last of an odd number is left out. */
void swab(const void *__crt_restrict __from, void *__crt_restrict __to, ssize_t __size) __CRT_NOTHROW;
#endif

#if defined(__CRT_USE_MISC) || defined(__CRT_USE_XOPEN)
/* The hash of a password: <crypt.h> has the methods, and crypt_r(). */
char *crypt(const char *__key, const char *__setting) __CRT_NOTHROW;
#endif
#ifdef __CRT_USE_XOPEN
/* Encrypts (0) or decrypts a block of DES with the key of setkey(): 64 bytes of 0 or 1. Not thread-safe. POSIX.1-2017. */
void encrypt(char __block[64], int __decrypt) __CRT_NOTHROW;
#endif

#if defined(__CRT_USE_MISC) && !defined(_WIN32)
/* fork() for signal handlers: no handler of pthread_atfork() is called, and the child may call async-signal-safe functions alone. POSIX.1-2024. */
pid_t _Fork(void) __CRT_NOTHROW;
/* close(); when a signal interrupts it the descriptor is closed, and the error is EINPROGRESS, with either flag. EINVAL: another flag. POSIX.1-2024. */
#define POSIX_CLOSE_RESTART 1
int posix_close(int __fd, int __flag);
/* The working directory into PATH_MAX bytes. NULL with errno. From before POSIX.1-2008; getcwd() has a size. */
char *getwd(char *__buffer) __attribute__((__deprecated__));
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* The rest of Linux's numbers. */
#define CLOSE_RANGE_UNSHARE 2
#define CLOSE_RANGE_CLOEXEC 4
#define L_SET 0
#define L_INCR 1
#define L_XTND 2
#endif

__CRT_END_DECLS

/* The value of an expression, again and again while it is -1 with EINTR; for programs that include <errno.h>. GNU. */
#if defined(__CRT_USE_GNU) && defined(__GNUC__)
#define TEMP_FAILURE_RETRY(expression) (__extension__({ \
	long int __crt_result; \
	do \
		__crt_result = (long int)(expression); \
	while (__crt_result == -1L && errno == EINTR); \
	__crt_result; \
}))
#endif

#if defined(__CRT_USE_MS) && __has_include(<io.h>)
/* mingw-w64 has Microsoft's names for descriptors and processes here, too, and programs rely on it. Core is compiled without them. */
#include <io.h>
#include <process.h>
#endif

#endif

/* <io.h>, <direct.h> and <process.h> bring all of this header along, but getopt(), of which a program for Windows may have its own. */
#if !defined(__CRT_WITHOUT_GETOPT) && !defined(__CRT_GETOPT_INCLUDED)
#define __CRT_GETOPT_INCLUDED 1
#ifdef __CRT_USE_MS
/* The whole header, and by its public name, as in mingw-w64: programs put a <getopt.h> of their own in its place. */
#include <getopt.h>
#else
#include <bits/getopt.h>
#endif
#endif
