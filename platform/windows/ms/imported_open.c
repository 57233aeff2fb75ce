/* SPDX-License-Identifier: MIT */
/* What __imp__open and its kin point to. Only objects that were compiled with other headers call through these pointers (libstdc++'s copies of
 * files), and they pass the numbers of those headers: Microsoft's, "_open, _wopen" and fcntl.h's constants on Microsoft Learn. */
#include <fcntl.h>
#include <io.h>
#include <stdarg.h>
#include <wchar.h>

static const struct {
	int theirs, ours;
} numbers[] = {
	{ 0x1, _O_WRONLY }, { 0x2, _O_RDWR }, { 0x8, _O_APPEND }, { 0x10, _O_RANDOM }, { 0x20, _O_SEQUENTIAL },
	{ 0x40, _O_TEMPORARY }, { 0x80, _O_NOINHERIT }, { 0x100, _O_CREAT }, { 0x200, _O_TRUNC }, { 0x400, _O_EXCL },
	{ 0x1000, _O_SHORT_LIVED }, { 0x4000, _O_TEXT }, { 0x8000, _O_BINARY }, { 0x10000, _O_WTEXT }, { 0x20000, _O_U16TEXT },
	{ 0x40000, _O_U8TEXT },
};

static int flags_of(int theirs)
{
	int ours = 0;
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		if ((theirs & numbers[i].theirs) != 0)
			ours |= numbers[i].ours;
	return ours;
}

/* libgcov.a calls open() by its name; the sysroot's copy of it calls this (cmake/Library.cmake). */
int __crt_imported_open(const char *path, int flags, ...);
int __crt_imported_open(const char *path, int flags, ...)
{
	va_list arguments;
	va_start(arguments, flags);
	flags = flags_of(flags);
	int mode = (flags & _O_CREAT) != 0 ? va_arg(arguments, int) : 0;
	va_end(arguments);
	return _open(path, flags, mode);
}

static int imported_wopen(const wchar_t *path, int flags, ...)
{
	va_list arguments;
	va_start(arguments, flags);
	flags = flags_of(flags);
	int mode = (flags & _O_CREAT) != 0 ? va_arg(arguments, int) : 0;
	va_end(arguments);
	return _wopen(path, flags, mode);
}

static int imported_sopen(const char *path, int flags, int share, ...)
{
	va_list arguments;
	va_start(arguments, share);
	flags = flags_of(flags);
	int mode = (flags & _O_CREAT) != 0 ? va_arg(arguments, int) : 0;
	va_end(arguments);
	return _sopen(path, flags, share, mode);
}

static int imported_wsopen(const wchar_t *path, int flags, int share, ...)
{
	va_list arguments;
	va_start(arguments, share);
	flags = flags_of(flags);
	int mode = (flags & _O_CREAT) != 0 ? va_arg(arguments, int) : 0;
	va_end(arguments);
	return _wsopen(path, flags, share, mode);
}

extern int (*const __imp__open)(const char *, int, ...);
extern int (*const __imp__wopen)(const wchar_t *, int, ...);
extern int (*const __imp__sopen)(const char *, int, int, ...);
extern int (*const __imp__wsopen)(const wchar_t *, int, int, ...);

int (*const __imp__open)(const char *, int, ...) = __crt_imported_open;
int (*const __imp__wopen)(const wchar_t *, int, ...) = imported_wopen;
int (*const __imp__sopen)(const char *, int, int, ...) = imported_sopen;
int (*const __imp__wsopen)(const wchar_t *, int, int, ...) = imported_wsopen;
