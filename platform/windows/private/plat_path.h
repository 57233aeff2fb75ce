/* SPDX-License-Identifier: MIT */
/* Paths on their way from the seam's UTF-8 to the system's UTF-16. */
#ifndef PLAT_PATH_H
#define PLAT_PATH_H

#include <stddef.h>

#include "private/win32.h"

/* Long enough for nearly every path; longer ones go to the process heap. */
enum { PLAT_PATH_SHORT = 280 };

struct plat_path {
	/* NUL-terminated, ready for the W functions: backslashes, absolute and with \\?\ in front where its length asks for it. */
	wchar_t *text;
	/* Units without the NUL. */
	size_t length;
	wchar_t inside[PLAT_PATH_SHORT];
};

/* 0, -ENOENT for the empty path, -EILSEQ, -ENAMETOOLONG, -ENOMEM. Needs __plat_path_free after success alone. */
int __plat_path(struct plat_path *path, const char *utf8);
void __plat_path_free(struct plat_path *path);
/* What a failure with the path means, -errno: -ENOTDIR if a separator follows the name of something that is no directory, for which
 * Windows has several codes; otherwise what __plat_error_from() says of the code. */
int __plat_path_error(const struct plat_path *path, DWORD code);
/* How many dots the last component consists of, separators behind it aside, if it is one of the two special ones; else 0. */
int __plat_path_dots(const char *utf8);
/* Whether the path ends in a separator or in a dot, and so can be a directory's alone. */
int __plat_path_wants_directory(const struct plat_path *path);
/* Room for at least `units` units, the NUL not counted; the text so far is lost. 0 or -ENOMEM. */
int __plat_path_room(struct plat_path *path, size_t units);
/* Turns the system's path into UTF-8 with forward slashes left as they are and no \\?\ in front. Its length; -ERANGE. */
intptr_t __plat_path_store(const wchar_t *text, size_t length, char *buffer, size_t size);

#endif
