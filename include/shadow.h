/* SPDX-License-Identifier: MIT */
/* Passwords of users: /etc/shadow, see shadow(5). Linux only. */
#ifndef _SHADOW_H
#define _SHADOW_H

#include <bits/features.h>
#include <bits/file_t.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <paths.h>
#endif

#define __need_size_t
#include <stddef.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define SHADOW "/etc/shadow"

/* Times are days since 1970; -1 (all bits of sp_flag) stands for an empty field. */
struct spwd {
	char *sp_namp;
	char *sp_pwdp;
	long sp_lstchg;
	long sp_min;
	long sp_max;
	long sp_warn;
	long sp_inact;
	long sp_expire;
	unsigned long sp_flag;
};

/* The user, in memory that the next call overwrites; NULL if there is none, or with errno if the file cannot be read. Not thread-safe; the _r form is:
 * 0 with *result (NULL: no such user), or an error number, ERANGE if the buffer is too small. */
struct spwd *getspnam(const char *__name);
int getspnam_r(const char *__name, struct spwd *__entry, char *__buffer, size_t __size, struct spwd **__result);
/* One user after the other; the _r form gives ENOENT behind the last one. */
void setspent(void);
struct spwd *getspent(void);
int getspent_r(struct spwd *__entry, char *__buffer, size_t __size, struct spwd **__result);
void endspent(void);
/* The next one of a stream; the one of a line (EINVAL if it is none). */
struct spwd *fgetspent(FILE *__stream);
int fgetspent_r(FILE *__stream, struct spwd *__entry, char *__buffer, size_t __size, struct spwd **__result);
struct spwd *sgetspent(const char *__line);
int sgetspent_r(const char *__line, struct spwd *__entry, char *__buffer, size_t __size, struct spwd **__result);
/* Writes a line. 0, or -1 with errno: EINVAL, if a text has what separates lines or fields. */
int putspent(const struct spwd *__entry, FILE *__stream);
/* Locks /etc/.pwd.lock, against whoever else changes the files of users; waits at most 15 seconds. 0, or -1 with errno: EACCES, EAGAIN. Unlocks it. */
int lckpwdf(void);
int ulckpwdf(void);
#endif

__CRT_END_DECLS

#endif
