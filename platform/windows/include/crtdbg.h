/* SPDX-License-Identifier: MIT */
/* The debug heap and the reports of Microsoft's debug runtime, as its release runtime has them: nothing but assert() and abort() remains. Microsoft
 * Learn, "CRT debugging techniques": these names are macros without _DEBUG. */
#ifndef _CRTDBG_H
#define _CRTDBG_H

#include <bits/features.h>
#include <malloc.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

__CRT_BEGIN_DECLS

/* Kinds of reports, and where they go. */
#define _CRT_WARN 0
#define _CRT_ERROR 1
#define _CRT_ASSERT 2
#define _CRT_ERRCNT 3
#define _CRTDBG_MODE_FILE 1
#define _CRTDBG_MODE_DEBUG 2
#define _CRTDBG_MODE_WNDW 4
#define _CRTDBG_REPORT_MODE (-1)
typedef void *_HFILE;
#define _CRTDBG_INVALID_HFILE ((_HFILE)(intptr_t)-1)
#define _CRTDBG_HFILE_ERROR ((_HFILE)(intptr_t)-2)
#define _CRTDBG_FILE_STDOUT ((_HFILE)(intptr_t)-4)
#define _CRTDBG_FILE_STDERR ((_HFILE)(intptr_t)-5)
#define _CRTDBG_REPORT_FILE ((_HFILE)(intptr_t)-6)
#define _CRT_RPTHOOK_INSTALL 0
#define _CRT_RPTHOOK_REMOVE 1
#define _HOOK_ALLOC 1
#define _HOOK_REALLOC 2
#define _HOOK_FREE 3

/* What the debug heap would do. */
#define _CRTDBG_ALLOC_MEM_DF 0x01
#define _CRTDBG_DELAY_FREE_MEM_DF 0x02
#define _CRTDBG_CHECK_ALWAYS_DF 0x04
#define _CRTDBG_CHECK_CRT_DF 0x10
#define _CRTDBG_LEAK_CHECK_DF 0x20
#define _CRTDBG_CHECK_EVERY_16_DF 0x00100000
#define _CRTDBG_CHECK_EVERY_128_DF 0x00800000
#define _CRTDBG_CHECK_EVERY_1024_DF 0x04000000
#define _CRTDBG_CHECK_DEFAULT_DF 0
#define _CRTDBG_REPORT_FLAG (-1)

#define _FREE_BLOCK 0
#define _NORMAL_BLOCK 1
#define _CRT_BLOCK 2
#define _IGNORE_BLOCK 3
#define _CLIENT_BLOCK 4
#define _MAX_BLOCKS 5
#define _BLOCK_TYPE(block) ((block) & 0xffff)
#define _BLOCK_SUBTYPE(block) ((block) >> 16 & 0xffff)

typedef int (*_CRT_REPORT_HOOK)(int, char *, int *);
typedef int (*_CRT_REPORT_HOOKW)(int, wchar_t *, int *);
typedef int (*_CRT_ALLOC_HOOK)(int, void *, size_t, int, long, const unsigned char *, int);
typedef void (*_CRT_DUMP_CLIENT)(void *, size_t);
typedef struct _CrtMemState {
	struct _CrtMemBlockHeader *pBlockHeader;
	size_t lCounts[_MAX_BLOCKS];
	size_t lSizes[_MAX_BLOCKS];
	size_t lHighWaterCount;
	size_t lTotalCount;
} _CrtMemState;

#define _ASSERT_EXPR(condition, text) ((void)0)
#define _ASSERT(condition) ((void)0)
#define _ASSERTE(condition) ((void)0)
#define _RPT0(kind, text) ((void)0)
#define _RPT1(kind, format, a) ((void)0)
#define _RPT2(kind, format, a, b) ((void)0)
#define _RPT3(kind, format, a, b, c) ((void)0)
#define _RPT4(kind, format, a, b, c, d) ((void)0)
#define _RPT5(kind, format, a, b, c, d, e) ((void)0)
#define _RPTW0(kind, text) ((void)0)
#define _RPTW1(kind, format, a) ((void)0)
#define _RPTW2(kind, format, a, b) ((void)0)
#define _RPTW3(kind, format, a, b, c) ((void)0)
#define _RPTW4(kind, format, a, b, c, d) ((void)0)
#define _RPTF0(kind, text) ((void)0)
#define _RPTF1(kind, format, a) ((void)0)
#define _RPTF2(kind, format, a, b) ((void)0)
#define _RPTF3(kind, format, a, b, c) ((void)0)
#define _RPTF4(kind, format, a, b, c, d) ((void)0)
#define _RPTFW0(kind, text) ((void)0)
#define _RPTFW1(kind, format, a) ((void)0)
#define _RPTFW2(kind, format, a, b) ((void)0)
#define _RPTFW3(kind, format, a, b, c) ((void)0)
#define _RPTFW4(kind, format, a, b, c, d) ((void)0)

#define _malloc_dbg(size, kind, file, line) malloc(size)
#define _calloc_dbg(count, size, kind, file, line) calloc(count, size)
#define _realloc_dbg(block, size, kind, file, line) realloc(block, size)
#define _recalloc_dbg(block, count, size, kind, file, line) _recalloc(block, count, size)
#define _expand_dbg(block, size, kind, file, line) _expand(block, size)
#define _free_dbg(block, kind) free(block)
#define _msize_dbg(block, kind) _msize(block)
#define _aligned_malloc_dbg(size, alignment, file, line) _aligned_malloc(size, alignment)
#define _aligned_realloc_dbg(block, size, alignment, file, line) _aligned_realloc(block, size, alignment)
#define _aligned_recalloc_dbg(block, count, size, alignment, file, line) _aligned_recalloc(block, count, size, alignment)
#define _aligned_msize_dbg(block, alignment, offset) _aligned_msize(block, alignment, offset)
#define _aligned_free_dbg(block) _aligned_free(block)
#define _strdup_dbg(text, kind, file, line) _strdup(text)
#define _wcsdup_dbg(text, kind, file, line) _wcsdup(text)
#define _mbsdup_dbg(text, kind, file, line) _mbsdup(text)
#define _tempnam_dbg(directory, prefix, kind, file, line) _tempnam(directory, prefix)
#define _wtempnam_dbg(directory, prefix, kind, file, line) _wtempnam(directory, prefix)
#define _fullpath_dbg(to, path, size, kind, file, line) _fullpath(to, path, size)
#define _wfullpath_dbg(to, path, size, kind, file, line) _wfullpath(to, path, size)
#define _getcwd_dbg(to, size, kind, file, line) _getcwd(to, size)
#define _wgetcwd_dbg(to, size, kind, file, line) _wgetcwd(to, size)
#define _getdcwd_dbg(drive, to, size, kind, file, line) _getdcwd(drive, to, size)
#define _wgetdcwd_dbg(drive, to, size, kind, file, line) _wgetdcwd(drive, to, size)
#define _dupenv_s_dbg(copy, size, name, kind, file, line) _dupenv_s(copy, size, name)
#define _wdupenv_s_dbg(copy, size, name, kind, file, line) _wdupenv_s(copy, size, name)

#define _CrtSetReportHook(hook) ((_CRT_REPORT_HOOK)0)
#define _CrtGetReportHook() ((_CRT_REPORT_HOOK)0)
#define _CrtSetReportHook2(mode, hook) 0
#define _CrtSetReportHookW2(mode, hook) 0
#define _CrtSetReportMode(kind, mode) 0
#define _CrtSetReportFile(kind, file) ((_HFILE)0)
#define _CrtDbgReport(...) 0
#define _CrtDbgReportW(...) 0
#define _CrtDbgBreak() ((void)0)
#define _CrtSetBreakAlloc(number) 0L
#define _CrtSetAllocHook(hook) ((_CRT_ALLOC_HOOK)0)
#define _CrtGetAllocHook() ((_CRT_ALLOC_HOOK)0)
#define _CrtCheckMemory() 1
#define _CrtSetDbgFlag(flag) 0
#define _CrtDoForAllClientObjects(function, context) ((void)0)
#define _CrtIsValidPointer(pointer, size, writable) 1
#define _CrtIsValidHeapPointer(pointer) 1
#define _CrtIsMemoryBlock(pointer, size, number, file, line) 1
#define _CrtReportBlockType(pointer) (-1)
#define _CrtSetDumpClient(function) ((_CRT_DUMP_CLIENT)0)
#define _CrtGetDumpClient() ((_CRT_DUMP_CLIENT)0)
#define _CrtMemCheckpoint(state) ((void)0)
#define _CrtMemDifference(difference, before, after) 0
#define _CrtMemDumpAllObjectsSince(state) ((void)0)
#define _CrtMemDumpStatistics(state) ((void)0)
#define _CrtDumpMemoryLeaks() 0
#define _CrtSetDebugFillThreshold(size) ((size_t)0)
#define _CrtSetCheckCount(count) 0
#define _CrtGetCheckCount() 0

__CRT_END_DECLS

#endif
