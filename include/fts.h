/* SPDX-License-Identifier: MIT */
/* Walking through trees of files. 4.4BSD; Linux only. */
#ifndef _FTS_H
#define _FTS_H

#include <bits/features.h>
#include <sys/types.h>
#include <sys/stat.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* Options. One of LOGICAL (links are followed) and PHYSICAL. The library never changes the working directory, with or without NOCHDIR, so that fts_accpath is always
 * fts_path. */
#define FTS_COMFOLLOW 0x0001
#define FTS_LOGICAL 0x0002
#define FTS_NOCHDIR 0x0004
#define FTS_NOSTAT 0x0008
#define FTS_PHYSICAL 0x0010
#define FTS_SEEDOT 0x0020
#define FTS_XDEV 0x0040
#define FTS_NAMEONLY 0x0100

#define FTS_ROOTPARENTLEVEL (-1)
#define FTS_ROOTLEVEL 0

/* What an entry is: a directory before and after its entries, one that is its own ancestor, one that cannot be read, "." or "..", a file,
 * a link, a link to nothing, something else, a failure (fts_errno), one whose kind is not known: it could not be looked at, nobody asked. */
#define FTS_D 1
#define FTS_DC 2
#define FTS_DEFAULT 3
#define FTS_DNR 4
#define FTS_DOT 5
#define FTS_DP 6
#define FTS_ERR 7
#define FTS_F 8
#define FTS_INIT 9
#define FTS_NS 10
#define FTS_NSOK 11
#define FTS_SL 12
#define FTS_SLNONE 13
/* BSD's whiteouts, which no system here has. */
#define FTS_W 14

/* fts_set(): come again with it, follow this link, leave this directory's entries out. */
#define FTS_AGAIN 1
#define FTS_FOLLOW 2
#define FTS_NOINSTR 3
#define FTS_SKIP 4

typedef struct _ftsent {
	struct _ftsent *fts_cycle, *fts_parent, *fts_link;
	/* The program's own. */
	long fts_number;
	void *fts_pointer;
	char *fts_accpath, *fts_path;
	int fts_errno;
	unsigned short fts_info, fts_instr, fts_flags;
	short fts_level;
	size_t fts_pathlen, fts_namelen;
	ino_t fts_ino;
	dev_t fts_dev;
	nlink_t fts_nlink;
	struct stat *fts_statp;
	char *fts_name;
	/* The library's. */
	struct _ftsent *__children;
	struct stat __stat;
} FTSENT;

typedef struct __crt_fts FTS;

/* Begins a walk through several trees, in the order that `compare` says (NULL: as they come). NULL with errno: EINVAL, ENOMEM. */
FTS *fts_open(char *const *__paths, int __options, int (*__compare)(const FTSENT **, const FTSENT **));
/* The next entry: valid until the next call, a directory until it has come for the second time; NULL at the end, with errno 0, or on failure. */
FTSENT *fts_read(FTS *__walk);
/* The list (fts_link) of what is in the directory that fts_read() has just given, before the first call of it the list of roots. NULL: none (errno 0), or failure. */
FTSENT *fts_children(FTS *__walk, int __options);
/* What shall be done with an entry. 0, or -1 with EINVAL. */
int fts_set(FTS *__walk, FTSENT *__entry, int __instruction);
/* 0. */
int fts_close(FTS *__walk);
#endif

__CRT_END_DECLS

#endif
