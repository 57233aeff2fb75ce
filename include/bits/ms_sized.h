/* SPDX-License-Identifier: MIT */
/* Microsoft's C++ forms of the bounds-checking functions, which find out an array's size themselves: strcpy_s(array, text) is
 * strcpy_s(array, size, text). Microsoft Learn, "Secure template overloads". Each does what the function of its name does. The headers include
 * this one at their end, each time for what is declared by then. A program that defines _CRT_SECURE_CPP_OVERLOAD_SECURE_NAMES as 0, or asks for
 * Annex K, has none of them. */
#if defined(__cplusplus) && defined(__CRT_USE_BOUNDS) && !defined(__CRT_USE_EXT1)

#ifndef _CRT_SECURE_CPP_OVERLOAD_SECURE_NAMES
#define _CRT_SECURE_CPP_OVERLOAD_SECURE_NAMES 1
#endif

#if _CRT_SECURE_CPP_OVERLOAD_SECURE_NAMES

#ifndef __CRT_SIZED
#define __CRT_SIZED(result, name, parameters, arguments) \
	template <size_t __size> inline result name parameters { return name arguments; }
/* printf's kin pass their arguments on as a list. */
#define __CRT_SIZED_PRINT(name, list, parameters, arguments) \
	template <size_t __size> inline int name parameters \
	{ \
		__builtin_va_list __arguments; \
		__builtin_va_start(__arguments, __format); \
		int __length = list arguments; \
		__builtin_va_end(__arguments); \
		return __length; \
	}
#define __CRT_SIZED_PARTS(name, type) \
	template <size_t __drives, size_t __dirs, size_t __names, size_t __extensions> \
	inline errno_t name(const type *__path, type (&__drive)[__drives], type (&__dir)[__dirs], type (&__name)[__names], type (&__extension)[__extensions]) \
	{ \
		return name(__path, __drive, __drives, __dir, __dirs, __name, __names, __extension, __extensions); \
	}
#endif

#if defined(_BITS_BOUNDS_STRING_H) && defined(_BITS_MS_STRING_H) && !defined(_BITS_MS_SIZED_STRING)
#define _BITS_MS_SIZED_STRING
extern "C++" {
__CRT_SIZED(errno_t, strcpy_s, (char (&__to)[__size], const char *__from), (__to, __size, __from))
__CRT_SIZED(errno_t, strcat_s, (char (&__to)[__size], const char *__from), (__to, __size, __from))
__CRT_SIZED(errno_t, strncpy_s, (char (&__to)[__size], const char *__from, size_t __count), (__to, __size, __from, __count))
__CRT_SIZED(errno_t, strncat_s, (char (&__to)[__size], const char *__from, size_t __count), (__to, __size, __from, __count))
__CRT_SIZED(errno_t, _strlwr_s, (char (&__to)[__size]), (__to, __size))
__CRT_SIZED(errno_t, _strupr_s, (char (&__to)[__size]), (__to, __size))
__CRT_SIZED(errno_t, _strset_s, (char (&__to)[__size], int __c), (__to, __size, __c))
__CRT_SIZED(errno_t, _strnset_s, (char (&__to)[__size], int __c, size_t __count), (__to, __size, __c, __count))
__CRT_SIZED(errno_t, strerror_s, (char (&__to)[__size], int __error), (__to, __size, __error))
__CRT_SIZED(errno_t, _strerror_s, (char (&__to)[__size], const char *__prefix), (__to, __size, __prefix))
}
#endif

#if defined(_BITS_BOUNDS_WCHAR_H) && defined(_BITS_MS_STRING_H) && defined(_BITS_MS_WIDE_H) && !defined(_BITS_MS_SIZED_WIDE)
#define _BITS_MS_SIZED_WIDE
extern "C++" {
__CRT_SIZED(errno_t, wcscpy_s, (wchar_t (&__to)[__size], const wchar_t *__from), (__to, __size, __from))
__CRT_SIZED(errno_t, wcscat_s, (wchar_t (&__to)[__size], const wchar_t *__from), (__to, __size, __from))
__CRT_SIZED(errno_t, wcsncpy_s, (wchar_t (&__to)[__size], const wchar_t *__from, size_t __count), (__to, __size, __from, __count))
__CRT_SIZED(errno_t, wcsncat_s, (wchar_t (&__to)[__size], const wchar_t *__from, size_t __count), (__to, __size, __from, __count))
__CRT_SIZED(errno_t, _wcslwr_s, (wchar_t (&__to)[__size]), (__to, __size))
__CRT_SIZED(errno_t, _wcsupr_s, (wchar_t (&__to)[__size]), (__to, __size))
__CRT_SIZED(errno_t, _wcsset_s, (wchar_t (&__to)[__size], wchar_t __c), (__to, __size, __c))
__CRT_SIZED(errno_t, _wcsnset_s, (wchar_t (&__to)[__size], wchar_t __c, size_t __count), (__to, __size, __c, __count))
__CRT_SIZED(errno_t, _wcserror_s, (wchar_t (&__to)[__size], int __error), (__to, __size, __error))
__CRT_SIZED(errno_t, __wcserror_s, (wchar_t (&__to)[__size], const wchar_t *__prefix), (__to, __size, __prefix))
__CRT_SIZED_PRINT(swprintf_s, vswprintf_s, (wchar_t (&__to)[__size], const wchar_t *__format, ...), (__to, __size, __format, __arguments))
__CRT_SIZED_PRINT(_snwprintf_s, _vsnwprintf_s, (wchar_t (&__to)[__size], size_t __count, const wchar_t *__format, ...), (__to, __size, __count, __format, __arguments))
__CRT_SIZED(int, vswprintf_s, (wchar_t (&__to)[__size], const wchar_t *__format, __builtin_va_list __arguments), (__to, __size, __format, __arguments))
__CRT_SIZED(int, _vsnwprintf_s, (wchar_t (&__to)[__size], size_t __count, const wchar_t *__format, __builtin_va_list __arguments), (__to, __size, __count, __format, __arguments))
__CRT_SIZED(errno_t, _itow_s, (int __value, wchar_t (&__to)[__size], int __base), (__value, __to, __size, __base))
__CRT_SIZED(errno_t, _ltow_s, (long __value, wchar_t (&__to)[__size], int __base), (__value, __to, __size, __base))
__CRT_SIZED(errno_t, _ultow_s, (unsigned long __value, wchar_t (&__to)[__size], int __base), (__value, __to, __size, __base))
__extension__ __CRT_SIZED(errno_t, _i64tow_s, (long long __value, wchar_t (&__to)[__size], int __base), (__value, __to, __size, __base))
__extension__ __CRT_SIZED(errno_t, _ui64tow_s, (unsigned long long __value, wchar_t (&__to)[__size], int __base), (__value, __to, __size, __base))
__CRT_SIZED(errno_t, _wgetenv_s, (size_t *__needed, wchar_t (&__to)[__size], const wchar_t *__name), (__needed, __to, __size, __name))
__CRT_SIZED(errno_t, _wmakepath_s, (wchar_t (&__to)[__size], const wchar_t *__drive, const wchar_t *__dir, const wchar_t *__name, const wchar_t *__extension), (__to, __size, __drive, __dir, __name, __extension))
__CRT_SIZED_PARTS(_wsplitpath_s, wchar_t)
__CRT_SIZED(errno_t, _wsearchenv_s, (const wchar_t *__file, const wchar_t *__variable, wchar_t (&__to)[__size]), (__file, __variable, __to, __size))
__CRT_SIZED(errno_t, _wmktemp_s, (wchar_t (&__to)[__size]), (__to, __size))
}
#endif

#if defined(_BITS_BOUNDS_STDIO_H) && !defined(_BITS_MS_SIZED_STDIO)
#define _BITS_MS_SIZED_STDIO
extern "C++" {
__CRT_SIZED_PRINT(sprintf_s, vsprintf_s, (char (&__to)[__size], const char *__format, ...), (__to, __size, __format, __arguments))
__CRT_SIZED_PRINT(_snprintf_s, _vsnprintf_s, (char (&__to)[__size], size_t __count, const char *__format, ...), (__to, __size, __count, __format, __arguments))
__CRT_SIZED(int, vsprintf_s, (char (&__to)[__size], const char *__format, __builtin_va_list __arguments), (__to, __size, __format, __arguments))
__CRT_SIZED(int, vsnprintf_s, (char (&__to)[__size], size_t __count, const char *__format, __builtin_va_list __arguments), (__to, __size, __count, __format, __arguments))
__CRT_SIZED(int, _vsnprintf_s, (char (&__to)[__size], size_t __count, const char *__format, __builtin_va_list __arguments), (__to, __size, __count, __format, __arguments))
__CRT_SIZED(char *, gets_s, (char (&__to)[__size]), (__to, __size))
__CRT_SIZED(errno_t, tmpnam_s, (char (&__to)[__size]), (__to, __size))
}
#endif

#if defined(_BITS_MS_STDIO_H) && !defined(_BITS_MS_SIZED_WIDE_STDIO)
#define _BITS_MS_SIZED_WIDE_STDIO
extern "C++" {
__CRT_SIZED(wchar_t *, _getws_s, (wchar_t (&__to)[__size]), (__to, __size))
__CRT_SIZED(errno_t, _wtmpnam_s, (wchar_t (&__to)[__size]), (__to, __size))
}
#endif

#if defined(_BITS_MS_NUMBER_H) && !defined(_BITS_MS_SIZED_NUMBER)
#define _BITS_MS_SIZED_NUMBER
extern "C++" {
__CRT_SIZED(errno_t, _ecvt_s, (char (&__to)[__size], double __value, int __count, int *__point, int *__sign), (__to, __size, __value, __count, __point, __sign))
__CRT_SIZED(errno_t, _fcvt_s, (char (&__to)[__size], double __value, int __count, int *__point, int *__sign), (__to, __size, __value, __count, __point, __sign))
__CRT_SIZED(errno_t, _gcvt_s, (char (&__to)[__size], double __value, int __count), (__to, __size, __value, __count))
}
#endif

#if defined(_BITS_BOUNDS_STDLIB_H) && defined(_BITS_MS_STDLIB_H) && !defined(_BITS_MS_SIZED_STDLIB)
#define _BITS_MS_SIZED_STDLIB
extern "C++" {
__CRT_SIZED(errno_t, _itoa_s, (int __value, char (&__to)[__size], int __base), (__value, __to, __size, __base))
__CRT_SIZED(errno_t, _ltoa_s, (long __value, char (&__to)[__size], int __base), (__value, __to, __size, __base))
__CRT_SIZED(errno_t, _ultoa_s, (unsigned long __value, char (&__to)[__size], int __base), (__value, __to, __size, __base))
__extension__ __CRT_SIZED(errno_t, _i64toa_s, (long long __value, char (&__to)[__size], int __base), (__value, __to, __size, __base))
__extension__ __CRT_SIZED(errno_t, _ui64toa_s, (unsigned long long __value, char (&__to)[__size], int __base), (__value, __to, __size, __base))
__CRT_SIZED(errno_t, getenv_s, (size_t *__needed, char (&__to)[__size], const char *__name), (__needed, __to, __size, __name))
__CRT_SIZED(errno_t, mbstowcs_s, (size_t *__length, wchar_t (&__to)[__size], const char *__from, size_t __count), (__length, __to, __size, __from, __count))
__CRT_SIZED(errno_t, wcstombs_s, (size_t *__length, char (&__to)[__size], const wchar_t *__from, size_t __count), (__length, __to, __size, __from, __count))
__CRT_SIZED(errno_t, _makepath_s, (char (&__to)[__size], const char *__drive, const char *__dir, const char *__name, const char *__extension), (__to, __size, __drive, __dir, __name, __extension))
__CRT_SIZED_PARTS(_splitpath_s, char)
__CRT_SIZED(errno_t, _searchenv_s, (const char *__file, const char *__variable, char (&__to)[__size]), (__file, __variable, __to, __size))
}
#endif

#if defined(_BITS_BOUNDS_TIME_H) && defined(_BITS_MS_TIME_H) && !defined(_BITS_MS_SIZED_TIME)
#define _BITS_MS_SIZED_TIME
extern "C++" {
__CRT_SIZED(errno_t, asctime_s, (char (&__to)[__size], const struct tm *__tm), (__to, __size, __tm))
__CRT_SIZED(errno_t, _wasctime_s, (wchar_t (&__to)[__size], const struct tm *__tm), (__to, __size, __tm))
__CRT_SIZED(errno_t, ctime_s, (char (&__to)[__size], const time_t *__time), (__to, __size, __time))
__CRT_SIZED(errno_t, _ctime64_s, (char (&__to)[__size], const __time64_t *__time), (__to, __size, __time))
__CRT_SIZED(errno_t, _ctime32_s, (char (&__to)[__size], const __time32_t *__time), (__to, __size, __time))
__CRT_SIZED(errno_t, _wctime64_s, (wchar_t (&__to)[__size], const __time64_t *__time), (__to, __size, __time))
__CRT_SIZED(errno_t, _wctime32_s, (wchar_t (&__to)[__size], const __time32_t *__time), (__to, __size, __time))
__CRT_SIZED(errno_t, _strdate_s, (char (&__to)[__size]), (__to, __size))
__CRT_SIZED(errno_t, _strtime_s, (char (&__to)[__size]), (__to, __size))
__CRT_SIZED(errno_t, _wstrdate_s, (wchar_t (&__to)[__size]), (__to, __size))
__CRT_SIZED(errno_t, _wstrtime_s, (wchar_t (&__to)[__size]), (__to, __size))
}
#endif

#if defined(__CRT_SIZED_IO) && !defined(_BITS_MS_SIZED_IO)
#define _BITS_MS_SIZED_IO
extern "C++" {
__CRT_SIZED(errno_t, _mktemp_s, (char (&__to)[__size]), (__to, __size))
}
#endif

#if defined(__CRT_SIZED_CONIO) && !defined(_BITS_MS_SIZED_CONIO)
#define _BITS_MS_SIZED_CONIO
extern "C++" {
__CRT_SIZED(errno_t, _cgets_s, (char (&__to)[__size], size_t *__length), (__to, __size, __length))
__CRT_SIZED(errno_t, _cgetws_s, (wchar_t (&__to)[__size], size_t *__length), (__to, __size, __length))
}
#endif

#if defined(__CRT_SIZED_MBSTRING) && !defined(_BITS_MS_SIZED_MBSTRING)
#define _BITS_MS_SIZED_MBSTRING
extern "C++" {
__CRT_SIZED(errno_t, _mbscpy_s, (unsigned char (&__to)[__size], const unsigned char *__from), (__to, __size, __from))
__CRT_SIZED(errno_t, _mbscat_s, (unsigned char (&__to)[__size], const unsigned char *__from), (__to, __size, __from))
__CRT_SIZED(errno_t, _mbsncpy_s, (unsigned char (&__to)[__size], const unsigned char *__from, size_t __count), (__to, __size, __from, __count))
__CRT_SIZED(errno_t, _mbsncat_s, (unsigned char (&__to)[__size], const unsigned char *__from, size_t __count), (__to, __size, __from, __count))
__CRT_SIZED(errno_t, _mbsnbcpy_s, (unsigned char (&__to)[__size], const unsigned char *__from, size_t __count), (__to, __size, __from, __count))
__CRT_SIZED(errno_t, _mbsnbcat_s, (unsigned char (&__to)[__size], const unsigned char *__from, size_t __count), (__to, __size, __from, __count))
__CRT_SIZED(errno_t, _mbsnbset_s, (unsigned char (&__to)[__size], unsigned __c, size_t __count), (__to, __size, __c, __count))
__CRT_SIZED(errno_t, _mbslwr_s, (unsigned char (&__to)[__size]), (__to, __size))
__CRT_SIZED(errno_t, _mbsupr_s, (unsigned char (&__to)[__size]), (__to, __size))
__CRT_SIZED(errno_t, _mbsset_s, (unsigned char (&__to)[__size], unsigned __c), (__to, __size, __c))
__CRT_SIZED(errno_t, _mbsnset_s, (unsigned char (&__to)[__size], unsigned __c, size_t __count), (__to, __size, __c, __count))
}
#endif

#endif
#endif
