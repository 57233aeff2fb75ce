/* SPDX-License-Identifier: MIT */
/* Tables of mounted file systems: /etc/fstab, /proc/self/mounts. Linux only. */
#ifndef _MNTENT_H
#define _MNTENT_H

#include <bits/features.h>
#include <stdio.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <paths.h>
#endif

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define MNTTAB "/etc/fstab"
#define MOUNTED "/etc/mtab"
#define MNTTYPE_IGNORE "ignore"
#define MNTTYPE_NFS "nfs"
#define MNTTYPE_SWAP "swap"
#define MNTOPT_DEFAULTS "defaults"
#define MNTOPT_RO "ro"
#define MNTOPT_RW "rw"
#define MNTOPT_SUID "suid"
#define MNTOPT_NOSUID "nosuid"
#define MNTOPT_NOAUTO "noauto"

struct mntent {
	char *mnt_fsname;
	char *mnt_dir;
	char *mnt_type;
	char *mnt_opts;
	int mnt_freq;
	int mnt_passno;
};

/* Opens a table; mode as for fopen(). NULL with errno. */
FILE *setmntent(const char *__path, const char *__mode);
/* The next entry, with \040, \011, \012 and \134 for space, tab, newline and backslash: in memory that the next call overwrites; NULL at the end. */
struct mntent *getmntent(FILE *__file);
/* The same in the caller's buffer; lines that are too long are cut. */
struct mntent *getmntent_r(FILE *__file, struct mntent *__entry, char *__buffer, int __size);
/* Appends an entry. 0, or 1 if that failed. */
int addmntent(FILE *__file, const struct mntent *__entry);
/* Closes the table. 1. */
int endmntent(FILE *__file);
/* Where an option stands among an entry's, or NULL. */
char *hasmntopt(const struct mntent *__entry, const char *__option);
#endif

__CRT_END_DECLS

#endif
