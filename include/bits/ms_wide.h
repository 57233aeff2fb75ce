/* SPDX-License-Identifier: MIT */
/* Microsoft's functions of UTF-16 text, which its <wchar.h> declares together with those of <stdlib.h>, <string.h>, <io.h>, <direct.h> and
 * <process.h>. Microsoft Learn, C runtime library reference. Each does what the function without the w does. */
#ifndef _BITS_MS_WIDE_H
#define _BITS_MS_WIDE_H

#include <bits/features.h>

#define __need_size_t
#define __need_wchar_t
#include <stddef.h>
#include <stdint.h>

__CRT_BEGIN_DECLS

#ifndef __errno_t_defined
#define __errno_t_defined 1
typedef int errno_t;
#endif
struct _stat64;
struct _stat64i32;

/* ---- Numbers. _itow and its kin want room for 66 characters at most; the _s forms say how much there is: 0, EINVAL, ERANGE. ---- */
int _wtoi(const wchar_t *__text);
long _wtol(const wchar_t *__text);
__extension__ long long _wtoll(const wchar_t *__text);
__extension__ long long _wtoi64(const wchar_t *__text);
double _wtof(const wchar_t *__text);
__extension__ long long _wcstoi64(const wchar_t *__text, wchar_t **__end, int __base);
__extension__ unsigned long long _wcstoui64(const wchar_t *__text, wchar_t **__end, int __base);
wchar_t *_itow(int __value, wchar_t *__text, int __base);
wchar_t *_ltow(long __value, wchar_t *__text, int __base);
wchar_t *_ultow(unsigned long __value, wchar_t *__text, int __base);
__extension__ wchar_t *_i64tow(long long __value, wchar_t *__text, int __base);
__extension__ wchar_t *_ui64tow(unsigned long long __value, wchar_t *__text, int __base);
errno_t _itow_s(int __value, wchar_t *__text, size_t __size, int __base);
errno_t _ltow_s(long __value, wchar_t *__text, size_t __size, int __base);
errno_t _ultow_s(unsigned long __value, wchar_t *__text, size_t __size, int __base);
__extension__ errno_t _i64tow_s(long long __value, wchar_t *__text, size_t __size, int __base);
__extension__ errno_t _ui64tow_s(unsigned long long __value, wchar_t *__text, size_t __size, int __base);

/* ---- Strings. Case is that of ASCII's letters, as in _stricmp(). ---- */
int _wcsicmp(const wchar_t *__a, const wchar_t *__b);
int _wcsnicmp(const wchar_t *__a, const wchar_t *__b, size_t __count);
int _wcsicoll(const wchar_t *__a, const wchar_t *__b);
int _wcsncoll(const wchar_t *__a, const wchar_t *__b, size_t __count);
int _wcsnicoll(const wchar_t *__a, const wchar_t *__b, size_t __count);
/* From malloc. */
wchar_t *_wcsdup(const wchar_t *__text);
wchar_t *_wcslwr(wchar_t *__text);
wchar_t *_wcsupr(wchar_t *__text);
errno_t _wcslwr_s(wchar_t *__text, size_t __size);
errno_t _wcsupr_s(wchar_t *__text, size_t __size);
wchar_t *_wcsrev(wchar_t *__text);
wchar_t *_wcsset(wchar_t *__text, wchar_t __c);
wchar_t *_wcsnset(wchar_t *__text, wchar_t __c, size_t __count);

/* ---- The environment ---- */
/* The text stays until the variable has changed and _wgetenv() is called for it again. */
wchar_t *_wgetenv(const wchar_t *__name);
errno_t _wgetenv_s(size_t *__needed, wchar_t *__text, size_t __size, const wchar_t *__name);
errno_t _wdupenv_s(wchar_t **__copy, size_t *__size, const wchar_t *__name);
int _wputenv(const wchar_t *__entry);
errno_t _wputenv_s(const wchar_t *__name, const wchar_t *__value);
int _wsystem(const wchar_t *__command);

/* ---- Paths and files ---- */
void _wsplitpath(const wchar_t *__path, wchar_t *__drive, wchar_t *__dir, wchar_t *__name, wchar_t *__extension);
errno_t _wsplitpath_s(const wchar_t *__path, wchar_t *__drive, size_t __drive_size, wchar_t *__dir, size_t __dir_size, wchar_t *__name,
	size_t __name_size, wchar_t *__extension, size_t __extension_size);
void _wmakepath(wchar_t *__path, const wchar_t *__drive, const wchar_t *__dir, const wchar_t *__name, const wchar_t *__extension);
errno_t _wmakepath_s(wchar_t *__path, size_t __size, const wchar_t *__drive, const wchar_t *__dir, const wchar_t *__name,
	const wchar_t *__extension);
wchar_t *_wfullpath(wchar_t *__absolute, const wchar_t *__path, size_t __size);
void _wsearchenv(const wchar_t *__file, const wchar_t *__variable, wchar_t *__path);
errno_t _wsearchenv_s(const wchar_t *__file, const wchar_t *__variable, wchar_t *__path, size_t __size);
wchar_t *_wgetcwd(wchar_t *__buffer, int __size);
wchar_t *_wgetdcwd(int __drive, wchar_t *__buffer, int __size);
#define _wgetdcwd_nolock _wgetdcwd
/* _mktemp() and _mktemp_s(). */
wchar_t *_wmktemp(wchar_t *__name);
errno_t _wmktemp_s(wchar_t *__name, size_t __size);
int _wmkdir(const wchar_t *__path);
int _wrmdir(const wchar_t *__path);
int _wchdir(const wchar_t *__path);
int _wunlink(const wchar_t *__path);
int _waccess(const wchar_t *__path, int __mode);
errno_t _waccess_s(const wchar_t *__path, int __mode);
int _wchmod(const wchar_t *__path, int __mode);
int _wopen(const wchar_t *__path, int __flags, ...);
int _wsopen(const wchar_t *__path, int __flags, int __share, ...);
errno_t _wsopen_s(int *__fd, const wchar_t *__path, int __flags, int __share, int __mode);
int _wcreat(const wchar_t *__path, int __mode);
int _wstat64(const wchar_t *__path, struct _stat64 *__result);
int _wstat64i32(const wchar_t *__path, struct _stat64i32 *__result) __asm__("_wstat64");
#define _wstat _wstat64i32
#define _wstati64 _wstat64
#define _wstat32 _wstat64i32
#define _wstat32i64 _wstat64
/* mingw-w64's, in <sys/stat.h>: stat(). */
struct stat;
int wstat(const wchar_t *__path, struct stat *__result);
struct _wfinddata64_t {
	unsigned attrib;
	__extension__ long long time_create, time_access, time_write;
	__extension__ long long size;
	wchar_t name[260];
};
#define _wfinddata_t _wfinddata64_t
#define _wfinddatai64_t _wfinddata64_t
#define _wfinddata64i32_t _wfinddata64_t
#define _wfindfirst _wfindfirst64
#define _wfindfirsti64 _wfindfirst64
#define _wfindfirst64i32 _wfindfirst64
#define _wfindnext _wfindnext64
#define _wfindnexti64 _wfindnext64
#define _wfindnext64i32 _wfindnext64
#define _wfinddata32_t _wfinddata64_t
#define _wfinddata32i64_t _wfinddata64_t
#define _wfindfirst32 _wfindfirst64
#define _wfindfirst32i64 _wfindfirst64
#define _wfindnext32 _wfindnext64
#define _wfindnext32i64 _wfindnext64
intptr_t _wfindfirst64(const wchar_t *__pattern, struct _wfinddata64_t *__result);
int _wfindnext64(intptr_t __search, struct _wfinddata64_t *__result);

/* ---- Processes ---- */
intptr_t _wspawnl(int __mode, const wchar_t *__path, const wchar_t *__first, ...);
intptr_t _wspawnle(int __mode, const wchar_t *__path, const wchar_t *__first, ...);
intptr_t _wspawnlp(int __mode, const wchar_t *__path, const wchar_t *__first, ...);
intptr_t _wspawnlpe(int __mode, const wchar_t *__path, const wchar_t *__first, ...);
intptr_t _wspawnv(int __mode, const wchar_t *__path, const wchar_t *const __arguments[]);
intptr_t _wspawnve(int __mode, const wchar_t *__path, const wchar_t *const __arguments[], const wchar_t *const __envp[]);
intptr_t _wspawnvp(int __mode, const wchar_t *__path, const wchar_t *const __arguments[]);
intptr_t _wspawnvpe(int __mode, const wchar_t *__path, const wchar_t *const __arguments[], const wchar_t *const __envp[]);
intptr_t _wexecl(const wchar_t *__path, const wchar_t *__first, ...);
intptr_t _wexecle(const wchar_t *__path, const wchar_t *__first, ...);
intptr_t _wexeclp(const wchar_t *__path, const wchar_t *__first, ...);
intptr_t _wexeclpe(const wchar_t *__path, const wchar_t *__first, ...);
intptr_t _wexecv(const wchar_t *__path, const wchar_t *const __arguments[]);
intptr_t _wexecve(const wchar_t *__path, const wchar_t *const __arguments[], const wchar_t *const __envp[]);
intptr_t _wexecvp(const wchar_t *__path, const wchar_t *const __arguments[]);
intptr_t _wexecvpe(const wchar_t *__path, const wchar_t *const __arguments[], const wchar_t *const __envp[]);

__CRT_END_DECLS

#endif
