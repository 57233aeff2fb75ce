/* SPDX-License-Identifier: MIT */
/* The groups of the system: what /etc/group says. POSIX.1-2017; Linux only. */
#ifndef _GRP_H
#define _GRP_H

#include <bits/features.h>
#include <bits/ids.h>

#define __need_size_t
#include <stddef.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
struct group {
	char *gr_name;
	char *gr_passwd;
	gid_t gr_gid;
	/* The members' names, then NULL. */
	char **gr_mem;
};

/* As the functions of <pwd.h>. */
struct group *getgrnam(const char *__name);
struct group *getgrgid(gid_t __group);
int getgrnam_r(const char *__name, struct group *__entry, char *__buffer, size_t __size, struct group **__result);
int getgrgid_r(gid_t __group, struct group *__entry, char *__buffer, size_t __size, struct group **__result);
#ifdef __CRT_USE_XSI
void setgrent(void);
struct group *getgrent(void);
void endgrent(void);
#endif
#ifdef __CRT_USE_MISC
#include <bits/file_t.h>
/* The next one, thread-safe: 0, ENOENT behind the last one, ERANGE (and the same one comes again), or another error number. */
int getgrent_r(struct group *__entry, char *__buffer, size_t __size, struct group **__result);
/* The same of a stream of the caller's, and without a buffer of his: NULL at the end (ENOENT) and for errors; not thread-safe. */
int fgetgrent_r(FILE *__stream, struct group *__entry, char *__buffer, size_t __size, struct group **__result);
struct group *fgetgrent(FILE *__stream);
/* Writes a line of the file's form. 0, or -1 with errno: EINVAL, if a text has what separates lines or fields. */
int putgrent(const struct group *__entry, FILE *__stream);
#endif
#ifdef __CRT_USE_MISC
/* Sets the process's further groups. 0, or -1 with errno: EPERM, EINVAL. */
int setgroups(size_t __count, const gid_t *__groups);
/* The groups that /etc/group has a user in, and `group`, which comes first: how many, or -1 if there is no room for all; *count says how many there
 * are. */
int getgrouplist(const char *__user, gid_t __group, gid_t *__groups, int *__count);
/* setgroups() with those. 0, or -1: EPERM, ENOMEM. */
int initgroups(const char *__user, gid_t __group);
#endif
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* The rest of Linux's numbers. */
#define NSS_BUFLEN_GROUP 1024
#endif

__CRT_END_DECLS

#endif
