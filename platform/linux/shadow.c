/* SPDX-License-Identifier: MIT */
/* The functions of <shadow.h>, but for the lock. Linux only. */
#include <errno.h>
#include <shadow.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"
#include "plat_entries.h"

enum { FIELDS = 9 };

static struct spwd entry;
static char *line;
static size_t room;
static FILE *all;

/* A field's number; -1 for an empty one. Nonzero if it is one. */
static int parse_number(const char *text, long *number)
{
	char *end;
	*number = -1;
	if (*text == '\0')
		return 1;
	*number = strtol(text, &end, 10);
	return *end == '\0';
}

/* Takes a line apart, in place. */
static int parse(char *text, struct spwd *into)
{
	char *fields[FIELDS];
	long numbers[FIELDS];
	int count = 0, good;
	while (count < FIELDS && text != NULL)
		fields[count++] = strsep(&text, ":");
	good = count == FIELDS && text == NULL && *fields[0] != '\0' && *fields[0] != '#';
	for (int i = 2; good && i < FIELDS; i++)
		good = parse_number(fields[i], &numbers[i]);
	if (!good)
		return 0;
	*into = (struct spwd){ fields[0], fields[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7], (unsigned long)numbers[8] };
	return 1;
}

int sgetspent_r(const char *text, struct spwd *into, char *buffer, size_t size, struct spwd **result)
{
	size_t length = strcspn(text, "\n");
	*result = NULL;
	if (length >= size)
		return ERANGE;
	memmove(buffer, text, length);
	buffer[length] = '\0';
	if (!parse(buffer, into))
		return EINVAL;
	*result = into;
	return 0;
}

int fgetspent_r(FILE *file, struct spwd *into, char *buffer, size_t size, struct spwd **result)
{
	*result = NULL;
	for (;;) {
		off_t before = ftello(file);
		int read = __plat_read_line(file, buffer, size);
		if (read == ERANGE && before >= 0)
			(void)fseeko(file, before, SEEK_SET);
		if (read != 1)
			return read == 0 ? ENOENT : read < 0 ? -read : read;
		if (parse(buffer, into)) {
			*result = into;
			return 0;
		}
	}
}

int getspnam_r(const char *name, struct spwd *into, char *buffer, size_t size, struct spwd **result)
{
	FILE *file = fopen(SHADOW, "re");
	*result = NULL;
	if (file == NULL)
		return errno;
	int error;
	do
		error = fgetspent_r(file, into, buffer, size, result);
	while (error == 0 && strcmp(into->sp_namp, name) != 0);
	fclose(file);
	if (error != 0)
		*result = NULL;
	return error == ENOENT ? 0 : error;
}

int getspent_r(struct spwd *into, char *buffer, size_t size, struct spwd **result)
{
	*result = NULL;
	if (all == NULL && (all = fopen(SHADOW, "re")) == NULL)
		return errno;
	return fgetspent_r(all, into, buffer, size, result);
}

void endspent(void)
{
	if (all != NULL)
		fclose(all);
	all = NULL;
}

void setspent(void) { endspent(); }

/* Makes the line's memory larger after ERANGE; nonzero if there is more. */
static int grow(void)
{
	size_t more = room == 0 ? 256 : room * 2;
	char *larger = realloc(line, more);
	if (larger == NULL)
		return 0;
	line = larger;
	room = more;
	return 1;
}

/* What the functions without a buffer have in common: one of the others is called with more and more room. */
enum source { FILE_NEXT, ALL_NEXT, BY_NAME, OF_TEXT };

static struct spwd *find(enum source source, FILE *file, const char *text)
{
	struct spwd *result = NULL;
	int error = ERANGE;
	while (error == ERANGE && (line != NULL || grow())) {
		switch (source) {
		case FILE_NEXT: error = fgetspent_r(file, &entry, line, room, &result); break;
		case ALL_NEXT: error = getspent_r(&entry, line, room, &result); break;
		case BY_NAME: error = getspnam_r(text, &entry, line, room, &result); break;
		case OF_TEXT: error = sgetspent_r(text, &entry, line, room, &result); break;
		}
		if (error == ERANGE && !grow())
			return NULL;
	}
	if (error != 0)
		__crt_set_errno(error == ERANGE ? ENOMEM : error);
	return result;
}

struct spwd *getspnam(const char *name) { return find(BY_NAME, NULL, name); }
struct spwd *getspent(void) { return find(ALL_NEXT, NULL, NULL); }
struct spwd *fgetspent(FILE *file) { return find(FILE_NEXT, file, NULL); }
struct spwd *sgetspent(const char *text) { return find(OF_TEXT, NULL, text); }

int putspent(const struct spwd *user, FILE *file)
{
	if (user->sp_namp == NULL || *user->sp_namp == '\0' || !__plat_is_field(user->sp_namp) || !__plat_is_field(user->sp_pwdp)) {
		__crt_set_errno(EINVAL);
		return -1;
	}
	const long numbers[] = { user->sp_lstchg, user->sp_min, user->sp_max, user->sp_warn, user->sp_inact, user->sp_expire };
	int result = fprintf(file, "%s:%s:", user->sp_namp, user->sp_pwdp != NULL ? user->sp_pwdp : "");
	for (size_t i = 0; result >= 0 && i < sizeof numbers / sizeof *numbers; i++)
		result = numbers[i] != -1 ? fprintf(file, "%ld:", numbers[i]) : fprintf(file, ":");
	if (result >= 0)
		result = user->sp_flag != ~0UL ? fprintf(file, "%lu\n", user->sp_flag) : fprintf(file, "\n");
	return result < 0 ? -1 : 0;
}
