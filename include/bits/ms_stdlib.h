/* SPDX-License-Identifier: MIT */
/* What Microsoft's <stdlib.h> declares beyond the standard's. Microsoft Learn, C runtime library reference. */
#ifndef _BITS_MS_STDLIB_H
#define _BITS_MS_STDLIB_H

#include <bits/features.h>

#define __need_size_t
#include <stddef.h>

/* Longest path and parts of one, in bytes with the NUL. */
#define _MAX_PATH 260
#define _MAX_DRIVE 3
#define _MAX_DIR 256
#define _MAX_FNAME 256
#define _MAX_EXT 256

/* How many elements an array has. */
#ifndef _countof
#define _countof(array) (sizeof(array) / sizeof((array)[0]))
#endif

__CRT_BEGIN_DECLS

/* An integer as text in base 2 to 36; `text` has room for 65 bytes at most. A sign only in base 10. */
char *_itoa(int value, char *text, int base);
char *_ltoa(long value, char *text, int base);
char *_ultoa(unsigned long value, char *text, int base);
char *_i64toa(long long value, char *text, int base);
char *_ui64toa(unsigned long long value, char *text, int base);
/* The absolute form of a path, whether or not there is such a file. NULL as `absolute`: in memory from malloc. NULL and errno:
 * ERANGE, ENOMEM, EILSEQ. */
char *_fullpath(char *absolute, const char *path, size_t size);

/* Where errno is, and the system's own number of the last error that _dosmaperr turned into errno. */
int *_errno(void);
unsigned long *__doserrno(void);
#define _doserrno (*__doserrno())
void _dosmaperr(unsigned long code);

/* The command line as main and wmain get it. */
int *__p___argc(void);
char ***__p___argv(void);
#define __argc (*__p___argc())
#define __argv (*__p___argv())
#define __wargv (*__p___wargv())
/* The environment as it was when the program started. */
char **_get_initial_narrow_environment(void);
/* The environment: "NAME=value" strings, then NULL. Also under POSIX's name. */
extern char **_environ;
#define environ _environ
void _set_app_type(int type);
void __set_app_type(int type);

__CRT_END_DECLS

#include <bits/ms_invalid.h>

#ifdef __cplusplus
extern "C" {
#endif
wchar_t ***__p___wargv(void);
wchar_t **_get_initial_wide_environment(void);
#ifdef __cplusplus
}
#endif

#endif
