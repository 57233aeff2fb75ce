/* SPDX-License-Identifier: MIT */
/* What FILE is, for <wchar.h>, which has functions on streams and does not show the name. */
#ifndef _BITS_FILE_TAG_H
#define _BITS_FILE_TAG_H

/* The tags are those of the systems' usual libraries, so that C++ names that hold them are spelled as precompiled libraries
 * (libstdc++) spell them. */
#ifdef _WIN32
#define __CRT_FILE_TAG _iobuf
#else
#define __CRT_FILE_TAG _IO_FILE
#endif
typedef struct __CRT_FILE_TAG __crt_file_t;

#endif
