/* SPDX-License-Identifier: MIT */
/* wcstok_s() is Annex K's here, where no other library has another function of that name. */
#include <stddef.h>

wchar_t *__crt_wcstok_s(wchar_t *string, size_t *size, const wchar_t *set, wchar_t **state);
wchar_t *wcstok_s(wchar_t *string, size_t *size, const wchar_t *set, wchar_t **state);

wchar_t *wcstok_s(wchar_t *string, size_t *size, const wchar_t *set, wchar_t **state)
{
	return __crt_wcstok_s(string, size, set, state);
}
