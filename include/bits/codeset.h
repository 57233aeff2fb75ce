/* SPDX-License-Identifier: MIT */
/* The encoding's name, for <langinfo.h> and, on Windows, <locale.h>. */
#ifndef _BITS_CODESET_H
#define _BITS_CODESET_H

#include <bits/features.h>

#ifndef __nl_item_defined
#define __nl_item_defined 1
typedef int nl_item;
#endif

/* The encoding: "UTF-8", or in "C" "ANSI_X3.4-1968", which is ASCII. */
#define CODESET 0x0000e

__CRT_BEGIN_DECLS

/* The text of an item, "" if there is no such item; not to be changed, and valid for ever. Thread-safe. */
char *nl_langinfo(nl_item __item) __CRT_NOTHROW;

__CRT_END_DECLS

#endif
