/* SPDX-License-Identifier: MIT */
/* The names by which mingw-w64's own libgcc and libstdc++ reach stdio: they were compiled against its headers. */
#include <stdarg.h>
#include <stdio.h>

int __mingw_vfprintf(FILE *stream, const char *format, va_list args);
int __mingw_vsprintf(char *text, const char *format, va_list args);
int __mingw_vsnprintf(char *text, size_t size, const char *format, va_list args);
int __mingw_vprintf(const char *format, va_list args);
int __mingw_fprintf(FILE *stream, const char *format, ...);
int __mingw_printf(const char *format, ...);
int __mingw_sprintf(char *text, const char *format, ...);
int __mingw_snprintf(char *text, size_t size, const char *format, ...);

int __mingw_vfprintf(FILE *stream, const char *format, va_list args)
{
	return vfprintf(stream, format, args);
}

int __mingw_vprintf(const char *format, va_list args)
{
	return vprintf(format, args);
}

int __mingw_vsprintf(char *text, const char *format, va_list args)
{
	return vsprintf(text, format, args);
}

int __mingw_vsnprintf(char *text, size_t size, const char *format, va_list args)
{
	return vsnprintf(text, size, format, args);
}

int __mingw_fprintf(FILE *stream, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	int result = vfprintf(stream, format, args);
	va_end(args);
	return result;
}

int __mingw_printf(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	int result = vprintf(format, args);
	va_end(args);
	return result;
}

int __mingw_sprintf(char *text, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	int result = vsprintf(text, format, args);
	va_end(args);
	return result;
}

int __mingw_snprintf(char *text, size_t size, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	int result = vsnprintf(text, size, format, args);
	va_end(args);
	return result;
}
