/* SPDX-License-Identifier: MIT */
/* FILE, alone, for the headers that must declare it without more. */
#ifndef _BITS_FILE_T_H
#define _BITS_FILE_T_H

/* The tags are those of the systems' usual libraries, so that C++ names that hold them are spelled as precompiled libraries
 * (libstdc++) spell them. */
#ifdef _WIN32
#define __CRT_FILE_TAG _iobuf
#else
#define __CRT_FILE_TAG _IO_FILE
#endif
typedef struct __CRT_FILE_TAG FILE;

#endif
