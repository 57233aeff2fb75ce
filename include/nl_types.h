/* SPDX-License-Identifier: MIT */
/* Catalogs of messages. There is none: catopen() fails. POSIX.1-2017; Linux only. */
#ifndef _NL_TYPES_H
#define _NL_TYPES_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
typedef void *nl_catd;
#ifndef __nl_item_defined
#define __nl_item_defined 1
typedef int nl_item;
#endif
#define NL_SETD 1
#define NL_CAT_LOCALE 1

/* (nl_catd)-1 and ENOENT. */
nl_catd catopen(const char *__name, int __flag);
/* The text that is given. */
char *catgets(nl_catd __catalog, int __set, int __number, const char *__text);
/* -1 and EBADF. */
int catclose(nl_catd __catalog);
#endif

__CRT_END_DECLS

#endif
