/* SPDX-License-Identifier: MIT */
/* The functions of <pwd.h>. Linux only. */
#include <pwd.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"
#include "kernel.h"

#include "plat_entries.h"

static int fill(void *into, char *fields[], unsigned number, char *buffer, size_t size)
{
	char *end;
	(void)buffer;
	(void)size;
	*(struct passwd *)into = (struct passwd){fields[0], fields[1], number, (unsigned)strtoull(fields[3], &end, 10), fields[4], fields[5], fields[6]};
	return 0;
}

static struct passwd entry;
static struct plat_entries entries = { .path = "/etc/passwd", .count = 7, .fill = fill, .entry = &entry };

static int find(const struct plat_entry_key *key, struct passwd *into, char *buffer, size_t size, struct passwd **result)
{
	int error = __plat_entry_find(&entries, key, into, buffer, size);
	*result = error == -1 ? into : NULL;
	return error == -1 ? 0 : error;
}

struct passwd *getpwnam(const char *name) { return __plat_entry_static(&entries, &(struct plat_entry_key){.name = name}); }
struct passwd *getpwuid(uid_t user) { return __plat_entry_static(&entries, &(struct plat_entry_key){.number = user}); }

int getpwnam_r(const char *name, struct passwd *into, char *buffer, size_t size, struct passwd **result)
{
	return find(&(struct plat_entry_key){.name = name}, into, buffer, size, result);
}

int getpwuid_r(uid_t user, struct passwd *into, char *buffer, size_t size, struct passwd **result)
{
	return find(&(struct plat_entry_key){.number = user}, into, buffer, size, result);
}

void endpwent(void) { __plat_entry_end(&entries); }
void setpwent(void) { __plat_entry_end(&entries); }
struct passwd *getpwent(void) { return __plat_entry_get(&entries); }

int getpwent_r(struct passwd *into, char *buffer, size_t size, struct passwd **result)
{
	int error = __plat_entry_get_r(&entries, into, buffer, size);
	*result = error == 0 ? into : NULL;
	return error;
}

int fgetpwent_r(FILE *file, struct passwd *into, char *buffer, size_t size, struct passwd **result)
{
	int error = __plat_entry_read(&entries, file, into, buffer, size);
	*result = error == 0 ? into : NULL;
	return error;
}

struct passwd *fgetpwent(FILE *file)
{
	int error = __plat_entry_next(&entries, file);
	if (error != 0)
		__crt_set_errno(error);
	return error == 0 ? &entry : NULL;
}

int putpwent(const struct passwd *user, FILE *file)
{
	if (user == NULL || file == NULL || user->pw_name == NULL || *user->pw_name == 0 || !__plat_is_field(user->pw_name) || !__plat_is_field(user->pw_passwd) ||
		!__plat_is_field(user->pw_gecos) || !__plat_is_field(user->pw_dir) || !__plat_is_field(user->pw_shell)) {
		__crt_set_errno(EINVAL);
		return -1;
	}
#define TEXT(field) (user->field != NULL ? user->field : "")
	int result = fprintf(file, "%s:%s:%u:%u:%s:%s:%s\n", user->pw_name, TEXT(pw_passwd), user->pw_uid, user->pw_gid, TEXT(pw_gecos), TEXT(pw_dir),
		TEXT(pw_shell));
#undef TEXT
	return result < 0 ? -1 : 0;
}
