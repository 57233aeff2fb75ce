/* SPDX-License-Identifier: MIT */
/* /etc/fstab as BSD's functions give it; <mntent.h> has the same and more. Linux only. */
#ifndef _FSTAB_H
#define _FSTAB_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define _PATH_FSTAB "/etc/fstab"
#define FSTAB _PATH_FSTAB
/* What an option says in fs_type: for reading and writing, with quotas, for reading, for swapping, ignored. */
#define FSTAB_RW "rw"
#define FSTAB_RQ "rq"
#define FSTAB_RO "ro"
#define FSTAB_SW "sw"
#define FSTAB_XX "xx"

struct fstab {
	char *fs_spec;
	char *fs_file;
	char *fs_vfstype;
	char *fs_mntops;
	const char *fs_type;
	int fs_freq;
	int fs_passno;
};

/* Opens the table or goes back to its start: 1, or 0 with errno. The next entry, which setfsent() need not precede: in memory that the next call
 * overwrites; NULL at the end. The one of a device or of a directory, from the start; NULL if there is none. The end of all that. Not thread-safe. */
int setfsent(void) __CRT_NOTHROW;
struct fstab *getfsent(void) __CRT_NOTHROW;
struct fstab *getfsspec(const char *__device) __CRT_NOTHROW;
struct fstab *getfsfile(const char *__directory) __CRT_NOTHROW;
void endfsent(void) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
