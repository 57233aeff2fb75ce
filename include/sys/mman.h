/* SPDX-License-Identifier: MIT */
/* Mappings of files and memory. POSIX.1-2017; Linux only. */
#ifndef _SYS_MMAN_H
#define _SYS_MMAN_H

#include <bits/features.h>
#include <bits/mode_t.h>
#include <bits/off_t.h>

#define __need_size_t
#include <stddef.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define PROT_NONE 0
#define PROT_READ 1
#define PROT_WRITE 2
#define PROT_EXEC 4
#define PROT_GROWSDOWN 0x01000000
#define PROT_GROWSUP 0x02000000

#define MAP_SHARED 1
#define MAP_PRIVATE 2
#define MAP_FIXED 0x10
#define MAP_FAILED ((void *)-1)
#ifdef __CRT_USE_MISC
#define MAP_SHARED_VALIDATE 3
#define MAP_TYPE 0xf
#define MAP_FILE 0
#define MAP_ANONYMOUS 0x20
#define MAP_ANON MAP_ANONYMOUS
#define MAP_GROWSDOWN 0x100
#define MAP_DENYWRITE 0x800
#define MAP_EXECUTABLE 0x1000
#define MAP_LOCKED 0x2000
#define MAP_NORESERVE 0x4000
#define MAP_POPULATE 0x8000
#define MAP_NONBLOCK 0x10000
#define MAP_STACK 0x20000
#define MAP_HUGETLB 0x40000
#define MAP_FIXED_NOREPLACE 0x100000

#define MADV_NORMAL 0
#define MADV_RANDOM 1
#define MADV_SEQUENTIAL 2
#define MADV_WILLNEED 3
#define MADV_DONTNEED 4
#define MADV_FREE 8
#define MADV_REMOVE 9
#define MADV_DONTFORK 10
#define MADV_DOFORK 11
#define MADV_MERGEABLE 12
#define MADV_UNMERGEABLE 13
#define MADV_HUGEPAGE 14
#define MADV_NOHUGEPAGE 15
#define MADV_DONTDUMP 16
#define MADV_DODUMP 17
#endif

#define MS_ASYNC 1
#define MS_INVALIDATE 2
#define MS_SYNC 4
#define MCL_CURRENT 1
#define MCL_FUTURE 2

#ifdef __CRT_USE_POSIX2001
#define POSIX_MADV_NORMAL 0
#define POSIX_MADV_RANDOM 1
#define POSIX_MADV_SEQUENTIAL 2
#define POSIX_MADV_WILLNEED 3
#define POSIX_MADV_DONTNEED 4
#endif

/* The mapping's address, or MAP_FAILED with errno: EINVAL, EACCES, EBADF, ENODEV, ENOMEM, EOVERFLOW. */
void *mmap(void *__address, size_t __size, int __protection, int __flags, int __fd, off_t __offset) __CRT_NOTHROW;
#ifdef __CRT_USE_LFS64
/* Another name: offsets have 64 bits anyway. */
void *mmap64(void *__address, size_t __size, int __protection, int __flags, int __fd, off_t __offset) __CRT_NOTHROW;
#endif
/* The rest: 0, or -1 with errno. */
int munmap(void *__address, size_t __size) __CRT_NOTHROW;
int mprotect(void *__address, size_t __size, int __protection) __CRT_NOTHROW;
int msync(void *__address, size_t __size, int __flags);
int mlock(const void *__address, size_t __size) __CRT_NOTHROW;
#ifdef __CRT_USE_GNU
/* The same; with MLOCK_ONFAULT pages are locked when they are touched. */
int mlock2(const void *__address, size_t __size, unsigned int __flags) __CRT_NOTHROW;
/* Keys for pages (pkeys(7)): a new key with rights of this thread, or -1 with ENOSPC where the processor has none; its end; pages that it governs. */
int pkey_alloc(unsigned int __flags, unsigned int __rights) __CRT_NOTHROW;
int pkey_free(int __key) __CRT_NOTHROW;
int pkey_mprotect(void *__address, size_t __size, int __protection, int __key) __CRT_NOTHROW;
/* The calling thread's rights by a key, of PKEY_DISABLE_ACCESS and PKEY_DISABLE_WRITE; 0. -1 with EINVAL, or ENOSYS where the processor has no keys. */
int pkey_get(int __key) __CRT_NOTHROW;
int pkey_set(int __key, unsigned int __rights) __CRT_NOTHROW;
struct iovec;
/* madvise() for memory of another process, by its descriptor: how many bytes were advised about. And: what a process that was killed holds goes back at once. */
__crt_ssize_t process_madvise(int __process, const struct iovec *__pieces, size_t __count, int __advice, unsigned int __flags) __CRT_NOTHROW;
int process_mrelease(int __process, unsigned int __flags) __CRT_NOTHROW;
#endif
int munlock(const void *__address, size_t __size) __CRT_NOTHROW;
int mlockall(int __flags) __CRT_NOTHROW;
int munlockall(void) __CRT_NOTHROW;
/* 0 or an error number; errno stays as it is. */
#ifdef __CRT_USE_POSIX2001
int posix_madvise(void *__address, size_t __size, int __advice) __CRT_NOTHROW;
#endif
/* Memory objects that processes share by name ("/name"): a descriptor, or -1 with errno. */
int shm_open(const char *__name, int __flags, mode_t __mode);
int shm_unlink(const char *__name);
#ifdef __CRT_USE_MISC
int madvise(void *__address, size_t __size, int __advice) __CRT_NOTHROW;
int mincore(void *__address, size_t __size, unsigned char *__pages) __CRT_NOTHROW;
#define MREMAP_MAYMOVE 1
#define MREMAP_FIXED 2
#define MFD_CLOEXEC 1
#define MFD_ALLOW_SEALING 2
/* With MREMAP_FIXED a fifth argument gives the new address. The mapping's address, or MAP_FAILED. */
void *mremap(void *__address, size_t __old_size, size_t __new_size, int __flags, ...) __CRT_NOTHROW;
int memfd_create(const char *__name, unsigned int __flags) __CRT_NOTHROW;
#endif
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* The rest of Linux's numbers. */
#define MADV_WIPEONFORK 18
#define MADV_KEEPONFORK 19
#define MADV_COLD 20
#define MADV_PAGEOUT 21
#define MADV_POPULATE_READ 22
#define MADV_POPULATE_WRITE 23
#define MADV_DONTNEED_LOCKED 24
#define MADV_HWPOISON 100
#define MAP_HUGE_SHIFT 26
#define MAP_HUGE_MASK 0x3f
#define MAP_32BIT 0x40
#define MAP_SYNC 0x80000
#define MCL_ONFAULT 4
#define MFD_HUGETLB 4
#define MLOCK_ONFAULT 1
#define MREMAP_DONTUNMAP 4
#define PKEY_DISABLE_ACCESS 0x1
#define PKEY_DISABLE_WRITE 0x2
#endif

__CRT_END_DECLS

#endif
