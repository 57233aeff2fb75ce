/* SPDX-License-Identifier: MIT */
/* textdomain(), bindtextdomain(), bind_textdomain_codeset(): what a program says about its catalogues. */
#include <errno.h>
#include <libintl.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"
#include "fork.h"
#include "lock.h"

struct domain {
	struct domain *next;
	char *directory;
	char *codeset;
	char name[];
};

/* Guards all of this. */
struct crt_lock __crt_textdomain_lock;
static struct domain *domains;
static char *current;

/* Replaces a string on the heap by a copy of another; 0, or -1 with ENOMEM. */
static int replace(char **place, const char *text)
{
	size_t size = strlen(text) + 1;
	char *copy = malloc(size);
	if (copy == NULL)
		return -1;
	free(*place);
	*place = memcpy(copy, text, size);
	return 0;
}

/* The domain of a name, made if need be and asked for. */
static struct domain *find(const char *name, int make)
{
	for (struct domain *domain = domains; domain != NULL; domain = domain->next) {
		if (strcmp(domain->name, name) == 0)
			return domain;
	}
	if (!make)
		return NULL;
	size_t size = strlen(name) + 1;
	struct domain *domain = calloc(1, sizeof *domain + size);
	if (domain != NULL) {
		memcpy(domain->name, name, size);
		domain->next = domains;
		domains = domain;
	}
	return domain;
}

char *textdomain(const char *name)
{
	char *result = NULL;
	__crt_lock(&__crt_textdomain_lock);
	if (name == NULL || (*name == 0 && current == NULL) || replace(&current, *name != 0 ? name : "messages") == 0)
		result = current != NULL ? current : (char *)"messages";
	__crt_unlock(&__crt_textdomain_lock);
	return result;
}

static char *bind(const char *name, const char *value, int is_codeset)
{
	char *result = NULL;
	if (name == NULL || *name == 0) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	__crt_lock(&__crt_textdomain_lock);
	struct domain *domain = find(name, value != NULL);
	if (domain == NULL) {
		if (value == NULL && !is_codeset)
			result = (char *)"/usr/share/locale";
	} else {
		char **place = is_codeset ? &domain->codeset : &domain->directory;
		if (value == NULL || replace(place, value) == 0)
			result = *place != NULL || is_codeset ? *place : (char *)"/usr/share/locale";
	}
	__crt_unlock(&__crt_textdomain_lock);
	return result;
}

char *bindtextdomain(const char *name, const char *directory)
{
	return bind(name, directory, 0);
}

char *bind_textdomain_codeset(const char *name, const char *codeset)
{
	return bind(name, codeset, 1);
}
