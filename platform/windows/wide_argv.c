/* SPDX-License-Identifier: MIT */
/* argv and the environment in UTF-16. */
#include "private/win32.h"
#include "private/plat_utf.h"
#include "private/plat_wide.h"
#include "crt_platform.h"
#include "start.h"

wchar_t **__plat_wide_strings(char **strings)
{
	size_t count = 0, units = 0;
	for (; strings[count] != NULL; count++) {
		const char *p = strings[count];
		/* One unit at most for each byte. */
		do
			units++;
		while (*p++ != '\0');
	}
	wchar_t **wide = VirtualAlloc(NULL, (count + 1) * sizeof *wide + units * sizeof **wide, MEM_RESERVE | MEM_COMMIT,
		PAGE_READWRITE);
	if (wide == NULL)
		return NULL;
	wchar_t *to = (wchar_t *)(wide + count + 1);
	for (size_t i = 0; i < count; i++) {
		size_t size = 0;
		while (strings[i][size] != '\0')
			size++;
		wide[i] = to;
		size_t used = __plat_utf16_from_utf8(to, strings[i], size);
		/* Ours are always right; a program may have changed its arguments before anybody asked. */
		if (used == (size_t)-1)
			used = 0;
		to += used;
		*to++ = L'\0';
	}
	wide[count] = NULL;
	return wide;
}

static wchar_t **or_fail(wchar_t **wide)
{
	if (wide == NULL)
		__crt_fail("no memory for the command line", CRT_EXIT_NO_MEMORY);
	return wide;
}

wchar_t **__plat_wide_argv(void)
{
	static wchar_t **wide;
	wchar_t **made = __atomic_load_n(&wide, __ATOMIC_ACQUIRE);
	if (made == NULL) {
		wchar_t **other = NULL;
		made = or_fail(__plat_wide_strings(__plat_boot_info.argv));
		if (!__atomic_compare_exchange_n(&wide, &other, made, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
			VirtualFree(made, 0, MEM_RELEASE);
			made = other;
		}
	}
	return made;
}

wchar_t **__plat_wide_environment(char **envp)
{
	return or_fail(__plat_wide_strings(envp));
}
