/* SPDX-License-Identifier: MIT */
/* What is left of Microsoft's <dos.h>: _getdiskfree() and the attributes of files. */
#ifndef _DOS_H
#define _DOS_H

#include <direct.h>
#include <io.h>

#ifdef __CRT_USE_MISC
#define diskfree_t _diskfree_t
#endif

#endif
