/* SPDX-License-Identifier: MIT */
/* _wgetenv(), and the functions that copy a variable: _dupenv_s(), _wdupenv_s(), _wgetenv_s(). */
#include <errno.h>
#include <string.h>

#include "lock.h"
#include "private/ms_wide.h"

/* What _wgetenv() gave out, by name; a text is replaced when the variable has changed and somebody asks again. */
struct given {
	struct given *next;
	char *value;
	wchar_t *wide;
	char name[];
};
static struct given *list;
static struct crt_lock lock;

static wchar_t *find(const char *name, const char *value)
{
	struct given *g = list;
	while (g != NULL && strcmp(g->name, name) != 0)
		g = g->next;
	if (g == NULL) {
		g = calloc(1, sizeof *g + strlen(name) + 1);
		if (g == NULL)
			return NULL;
		strcpy(g->name, name);
		g->next = list;
		list = g;
	}
	if (g->value == NULL || strcmp(g->value, value) != 0) {
		char *copy = strdup(value);
		wchar_t *wide = ms_wide_into(NULL, 0, value);
		if (copy == NULL || wide == NULL) {
			free(copy);
			free(wide);
			return NULL;
		}
		free(g->value);
		free(g->wide);
		g->value = copy;
		g->wide = wide;
	}
	return g->wide;
}

wchar_t *_wgetenv(const wchar_t *name)
{
	char *narrow = ms_utf8(name);
	char *value = narrow != NULL ? getenv(narrow) : NULL;
	wchar_t *result = NULL;
	if (value != NULL) {
		__crt_lock(&lock);
		result = find(narrow, value);
		__crt_unlock(&lock);
	}
	free(narrow);
	return result;
}

static errno_t fail(int error)
{
	__crt_set_errno(error);
	return error;
}

errno_t _dupenv_s(char **copy, size_t *size, const char *name)
{
	if (copy == NULL)
		return fail(EINVAL);
	*copy = NULL;
	if (size != NULL)
		*size = 0;
	if (name == NULL)
		return fail(EINVAL);
	char *value = getenv(name);
	if (value == NULL)
		return 0;
	if ((*copy = strdup(value)) == NULL)
		return ENOMEM;
	if (size != NULL)
		*size = strlen(*copy) + 1;
	return 0;
}

errno_t _wdupenv_s(wchar_t **copy, size_t *size, const wchar_t *name)
{
	if (copy == NULL)
		return fail(EINVAL);
	*copy = NULL;
	if (size != NULL)
		*size = 0;
	if (name == NULL)
		return fail(EINVAL);
	char *narrow = ms_utf8(name);
	char *value = narrow != NULL ? getenv(narrow) : NULL;
	free(narrow);
	if (value == NULL)
		return 0;
	if ((*copy = ms_wide_into(NULL, 0, value)) == NULL)
		return ENOMEM;
	if (size != NULL)
		*size = __plat_utf16_length((plat_wchar *)*copy) + 1;
	return 0;
}

errno_t _wgetenv_s(size_t *needed, wchar_t *text, size_t size, const wchar_t *name)
{
	wchar_t *copy;
	if (needed == NULL || (text == NULL) != (size == 0) || name == NULL)
		return fail(EINVAL);
	if (text != NULL)
		*text = L'\0';
	errno_t error = _wdupenv_s(&copy, needed, name);
	if (error == 0 && text != NULL && *needed != 0) {
		if (*needed > size)
			error = fail(ERANGE);
		for (size_t i = 0; error == 0 && i < *needed; i++)
			text[i] = copy[i];
	}
	free(copy);
	return error;
}
