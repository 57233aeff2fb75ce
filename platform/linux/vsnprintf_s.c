/* SPDX-License-Identifier: MIT */
/* vsnprintf_s() is Annex K's here, where no other library has another function of that name. */
#include <stddef.h>
#include <stdarg.h>

int __crt_vsnprintf_s(char *text, size_t size, const char *format, va_list arguments);
int vsnprintf_s(char *text, size_t size, const char *format, va_list arguments);

int vsnprintf_s(char *text, size_t size, const char *format, va_list arguments)
{
	return __crt_vsnprintf_s(text, size, format, arguments);
}
