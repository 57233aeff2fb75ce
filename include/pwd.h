/* SPDX-License-Identifier: MIT */
/* The users of the system: what /etc/passwd says. POSIX.1-2017; Linux only. */
#ifndef _PWD_H
#define _PWD_H

#include <bits/features.h>
#include <bits/ids.h>

#define __need_size_t
#include <stddef.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
struct passwd {
	char *pw_name;
	char *pw_passwd;
	uid_t pw_uid;
	gid_t pw_gid;
	char *pw_gecos;
	char *pw_dir;
	char *pw_shell;
};

/* The user, in memory that the next call of the family overwrites; NULL if there is none, or with errno if the file cannot be read. Not
 * thread-safe; the _r forms are: 0 with *result (NULL: no such user), or an error number, ERANGE if the buffer is too small. */
struct passwd *getpwnam(const char *__name);
struct passwd *getpwuid(uid_t __user);
int getpwnam_r(const char *__name, struct passwd *__entry, char *__buffer, size_t __size, struct passwd **__result);
int getpwuid_r(uid_t __user, struct passwd *__entry, char *__buffer, size_t __size, struct passwd **__result);
#ifdef __CRT_USE_XSI
/* One user after the other. */
void setpwent(void);
struct passwd *getpwent(void);
void endpwent(void);
#ifdef __CRT_USE_MISC
#include <bits/file_t.h>
/* The next one, thread-safe: 0, ENOENT behind the last one, ERANGE (and the same one comes again), or another error number. */
int getpwent_r(struct passwd *__entry, char *__buffer, size_t __size, struct passwd **__result);
/* The same of a stream of the caller's, and without a buffer of his: NULL at the end (ENOENT) and for errors; not thread-safe. */
int fgetpwent_r(FILE *__stream, struct passwd *__entry, char *__buffer, size_t __size, struct passwd **__result);
struct passwd *fgetpwent(FILE *__stream);
/* Writes a line of the file's form. 0, or -1 with errno: EINVAL, if a text has what separates lines or fields. */
int putpwent(const struct passwd *__entry, FILE *__stream);
#endif
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* The rest of Linux's numbers. */
#define NSS_BUFLEN_PASSWD 1024
#endif
#endif

__CRT_END_DECLS

#endif
