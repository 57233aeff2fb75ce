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
/* Sets the process's further groups. 0, or -1 with errno: EPERM, EINVAL. */
int setgroups(size_t __count, const gid_t *__groups);
/* The groups that /etc/group has a user in, and `group`, which comes first: how many, or -1 if there is no room for all; *count says how many there
 * are. */
int getgrouplist(const char *__user, gid_t __group, gid_t *__groups, int *__count);
/* setgroups() with those. 0, or -1: EPERM, ENOMEM. */
int initgroups(const char *__user, gid_t __group);
#endif
#endif

__CRT_END_DECLS

#endif
