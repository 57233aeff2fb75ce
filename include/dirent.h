/* SPDX-License-Identifier: MIT */
/* Directories. POSIX.1-2017, on both targets; names are UTF-8. */
/* Programs for Windows have a <dirent.h> of their own that is marked by _DIRENT_H and includes this one with mingw-w64's compiler (GNU make). */
#ifndef _CRT_DIRENT_H
#define _CRT_DIRENT_H
#undef _DIRENT_H
#define _DIRENT_H

#include <bits/features.h>
#include <sys/types.h>
#ifdef __CRT_USE_MISC
#include <bits/dirent_types.h>
#ifndef MAXNAMLEN
#define MAXNAMLEN 255
#endif
#endif
#include <bits/types.h>
#define __need_size_t
#include <stddef.h>

__CRT_BEGIN_DECLS

typedef struct __crt_dir DIR;

struct dirent {
	__crt_uint64 d_ino;
	/* 0; it is here for the layout that prebuilt libraries know. */
	__crt_off_t d_off;
	/* The bytes of the entry that are in use. */
	unsigned short d_reclen;
	unsigned char d_type;
	char d_name[1024];
};
#define _DIRENT_HAVE_D_TYPE 1
#define _DIRENT_HAVE_D_RECLEN 1
#ifndef _WIN32
#define _DIRENT_HAVE_D_OFF 1
#endif
#ifdef __CRT_USE_MISC
/* BSD's name; whether a mode's type is a d_type, and back. */
#define d_fileno d_ino
#define DT_WHT 14
#define IFTODT(mode) (((mode) & 0170000) >> 12)
#define DTTOIF(type) ((type) << 12)
/* The length of an entry's name, and the bytes it takes with its end, as glibc calls them. */
#define _D_EXACT_NAMLEN(entry) (__builtin_strlen((entry)->d_name))
#define _D_ALLOC_NAMLEN(entry) (_D_EXACT_NAMLEN(entry) + 1)
#endif

/* NULL with errno: ENOENT, ENOTDIR, EACCES, ENOMEM ... */
DIR *opendir(const char *__path);
/* The next entry, valid until the next call on this directory; NULL at the end with errno as it was, or on failure with errno set. "." and ".."
 * come, too. Not safe for two threads on one directory. */
struct dirent *readdir(DIR *__dir);
void rewinddir(DIR *__dir);
/* The same into memory of the caller's: 0 with *result NULL at the end, or an error number. */
int readdir_r(DIR *__crt_restrict __dir, struct dirent *__crt_restrict __entry, struct dirent **__crt_restrict __result);
#if defined(__CRT_USE_XOPEN) || defined(__CRT_USE_MISC)
/* Where the stream is, and back there; for this stream alone. On Windows the entries up to there are read again. */
long telldir(DIR *__dir);
void seekdir(DIR *__dir, long __position);
#endif
#ifdef __CRT_USE_POSIX2008
/* The directory's entries for which `choose` is nonzero (NULL: all), in the order of `compare` (NULL: any), in memory for the caller to free: each of them
 * and the list. How many, or -1 with errno. */
int scandir(const char *__path, struct dirent ***__list, int (*__choose)(const struct dirent *),
	int (*__compare)(const struct dirent **, const struct dirent **));
/* The order of strcoll(). */
int alphasort(const struct dirent **__a, const struct dirent **__b);
#endif
#ifdef __CRT_USE_GNU
/* The order of strverscmp(). */
int versionsort(const struct dirent **__a, const struct dirent **__b);
#endif
/* 0, or -1 and EBADF for NULL. */
int closedir(DIR *__dir);
#if defined(__CRT_USE_POSIX2008) && !defined(_WIN32)
/* The same for a directory that is open already: the stream takes the descriptor over. EBADF, ENOTDIR, ENOMEM. Linux only. */
DIR *fdopendir(int __fd);
/* The descriptor of a directory, which stays the stream's. Linux only. */
int dirfd(DIR *__dir);
#endif
#if defined(__CRT_USE_LFS64) && !defined(_WIN32)
/* Other names: offsets have 64 bits anyway. */
#define dirent64 dirent
struct dirent *readdir64(DIR *__dir);
int readdir64_r(DIR *__crt_restrict __dir, struct dirent *__crt_restrict __entry, struct dirent **__crt_restrict __result);
int scandir64(const char *__path, struct dirent ***__list, int (*__choose)(const struct dirent *),
	int (*__compare)(const struct dirent **, const struct dirent **));
int alphasort64(const struct dirent **__a, const struct dirent **__b);
int versionsort64(const struct dirent **__a, const struct dirent **__b);
#endif
#if defined(__CRT_USE_GNU) && !defined(_WIN32)
/* The kernel's own entries, as many as there is room for; their names are at another place than struct dirent's. Bytes, 0 at the end, or -1. */
ssize_t getdents64(int __fd, void *__buffer, size_t __size);
/* The same with flags, of which there are none (EOPNOTSUPP). Each entry is a struct posix_dent, d_reclen bytes long. POSIX.1-2024. */
#define posix_dent dirent
typedef unsigned short reclen_t;
ssize_t posix_getdents(int __fd, void *__buffer, size_t __size, int __flags);
#endif

__CRT_END_DECLS

#ifdef __CRT_USE_MS
#include <bits/ms_dirent.h>
/* mingw-w64 has Microsoft's names for descriptors here, too, and programs rely on it. Core is compiled without them. */
#if __has_include(<io.h>)
#include <io.h>
#endif
#endif

#endif
