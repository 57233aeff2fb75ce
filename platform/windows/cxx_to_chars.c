/* SPDX-License-Identifier: MIT */
/* std::to_chars() of floating types, for which the linker leads here as in cxx_locale.c: mingw-w64's libstdc++ says std::errc::value_too_large by that
 * library's number of EOVERFLOW. */
#include <errno.h>

enum { THEIR_EOVERFLOW = 132 };

struct to_chars_result {
	char *end;
	int error;
};

static struct to_chars_result ours(struct to_chars_result result)
{
	if (result.error == THEIR_EOVERFLOW)
		result.error = EOVERFLOW;
	return result;
}

/* By what the type is in a mangled name: alone, with a format, with a format and a precision. */
#define NAME(prefix, suffix) prefix##_ZSt8to_charsPcS_##suffix
#define TO_CHARS(letter, type)                                                                                                  \
	struct to_chars_result NAME(__real_, letter)(char *, char *, type);                                                     \
	struct to_chars_result NAME(__wrap_, letter)(char *, char *, type);                                                     \
	struct to_chars_result NAME(__wrap_, letter)(char *begin, char *end, type value)                                        \
	{                                                                                                                       \
		return ours(NAME(__real_, letter)(begin, end, value));                                                          \
	}                                                                                                                       \
	struct to_chars_result NAME(__real_, letter##St12chars_format)(char *, char *, type, int);                              \
	struct to_chars_result NAME(__wrap_, letter##St12chars_format)(char *, char *, type, int);                              \
	struct to_chars_result NAME(__wrap_, letter##St12chars_format)(char *begin, char *end, type value, int format)          \
	{                                                                                                                       \
		return ours(NAME(__real_, letter##St12chars_format)(begin, end, value, format));                                \
	}                                                                                                                       \
	struct to_chars_result NAME(__real_, letter##St12chars_formati)(char *, char *, type, int, int);                        \
	struct to_chars_result NAME(__wrap_, letter##St12chars_formati)(char *, char *, type, int, int);                        \
	struct to_chars_result NAME(__wrap_, letter##St12chars_formati)(char *begin, char *end, type value, int format, int precision) \
	{                                                                                                                       \
		return ours(NAME(__real_, letter##St12chars_formati)(begin, end, value, format, precision));                    \
	}
TO_CHARS(f, float)
TO_CHARS(d, double)
TO_CHARS(e, long double)
