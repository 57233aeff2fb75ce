/* SPDX-License-Identifier: MIT */
/* Loading libraries at run time. Programs are static, so that there is the program itself alone. POSIX.1-2017; Linux only. */
#ifndef _DLFCN_H
#define _DLFCN_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define RTLD_LAZY 1
#define RTLD_NOW 2
#define RTLD_NOLOAD 4
#define RTLD_GLOBAL 0x100
#define RTLD_LOCAL 0
#define RTLD_NODELETE 0x1000
#define RTLD_NEXT ((void *)-1)
#define RTLD_DEFAULT ((void *)0)
#ifdef __CRT_USE_GNU
typedef struct {
	const char *dli_fname;
	void *dli_fbase;
	const char *dli_sname;
	void *dli_saddr;
} Dl_info;
/* 0: nothing is known of any address. */
int dladdr(const void *__address, Dl_info *__info) __CRT_NOTHROW;
/* dlsym() of a version. dlopen() in a name space, of which there is LM_ID_BASE alone. And what is known of a handle, which is nothing: -1; the requests are
 * glibc's. */
typedef long Lmid_t;
#define LM_ID_BASE 0
#define LM_ID_NEWLM (-1)
enum { RTLD_DI_LMID = 1, RTLD_DI_LINKMAP, RTLD_DI_CONFIGADDR, RTLD_DI_SERINFO, RTLD_DI_SERINFOSIZE, RTLD_DI_ORIGIN, RTLD_DI_TLS_MODID = 9, RTLD_DI_TLS_DATA };
typedef struct {
	char *dls_name;
	unsigned int dls_flags;
} Dl_serpath;
typedef struct {
	__SIZE_TYPE__ dls_size;
	unsigned int dls_cnt;
	Dl_serpath dls_serpath[1];
} Dl_serinfo;
void *dlvsym(void *__crt_restrict __handle, const char *__crt_restrict __name, const char *__crt_restrict __version) __CRT_NOTHROW;
void *dlmopen(Lmid_t __space, const char *__path, int __mode);
int dlinfo(void *__crt_restrict __handle, int __request, void *__crt_restrict __result) __CRT_NOTHROW;
#endif

/* The program's handle for NULL; NULL otherwise, and dlerror() says why. */
void *dlopen(const char *__path, int __mode);
/* NULL: a static program keeps no names. */
void *dlsym(void *__crt_restrict __handle, const char *__crt_restrict __name) __CRT_NOTHROW;
/* 0, or -1 for what is no handle. */
int dlclose(void *__handle);
/* What went wrong last in this thread since the last call, with the file's or symbol's name, or NULL. The next error of the thread overwrites it. */
char *dlerror(void) __CRT_NOTHROW;
#endif

#ifndef _WIN32
/* The rest of Linux's numbers. */
#define RTLD_BINDING_MASK 0x3
#define RTLD_DEEPBIND 0x8
#endif

__CRT_END_DECLS

#endif
