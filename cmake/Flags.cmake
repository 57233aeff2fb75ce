# SPDX-License-Identifier: MIT
# How the library itself is compiled.

set(TWINCRT_WARNINGS -Wall -Wextra -Wshadow -Wconversion -Werror)

# The compiler's own headers (stddef.h, stdarg.h, immintrin.h ...), and no C library's.
execute_process(COMMAND ${CMAKE_C_COMPILER} -print-file-name=include
  OUTPUT_VARIABLE TWINCRT_COMPILER_INCLUDE OUTPUT_STRIP_TRAILING_WHITESPACE)

set(TWINCRT_CFLAGS
  -std=gnu17 ${TWINCRT_WARNINGS} -U_FORTIFY_SOURCE -nostdinc
  "SHELL:-isystem ${PROJECT_SOURCE_DIR}/include"
  "SHELL:-isystem ${TWINCRT_COMPILER_INCLUDE}"
  # The library is the environment: no loop may turn into a call to the function it implements.
  -ffreestanding -fno-builtin -fno-stack-protector -fno-strict-aliasing
  -ffunction-sections -fdata-sections -fno-common
  -fno-math-errno -ffp-contract=off)
if(CMAKE_C_COMPILER_ID STREQUAL GNU)
  list(APPEND TWINCRT_CFLAGS -fno-tree-loop-distribute-patterns)
endif()
if(CMAKE_C_COMPILER_ID STREQUAL GNU AND TWINCRT_OS STREQUAL windows)
  # gcc would give every zero-filled object a section of its own with all its zeros in the file; and it would reach every
  # variable of another file through a pointer, in case that file were a DLL.
  list(APPEND TWINCRT_CFLAGS -fno-data-sections -mcmodel=small)
endif()
set(TWINCRT_CFLAGS_fast -O2)
# Every byte counts: no unwind tables, so that exceptions and SEH cannot pass through the small library.
set(TWINCRT_SMALLEST -Os)
if(CMAKE_C_COMPILER_ID STREQUAL GNU AND CMAKE_C_COMPILER_VERSION VERSION_GREATER_EQUAL 12)
  set(TWINCRT_SMALLEST -Oz)
endif()
set(TWINCRT_CFLAGS_small ${TWINCRT_SMALLEST} -DCRT_SMALL=1 -fno-exceptions -fno-asynchronous-unwind-tables)
# Start, end, the slow paths of streams; and parts of the printf engine that lose little by it.
set(TWINCRT_RUN_ONCE "/core/(start|exit)/|/core/stdio/file_(close|each|flush|list|lock|lock_for|mode|new|open|seek|unlink|write)\\.c$|/core/thread/lock(_for)?\\.c$|/core/stdio/(puts|format_(float|hexadecimal|length|message|positions|wide)|note_error|vfprintf)\\.c$|/core/wchar/utf8_encode\\.c$|/core/string/(length|number_message|error_text|error_message|strerror)\\.c$|/platform/[a-z]+/(boot|arguments|thread|tls|tables|guard|faults|relocate|command_line|[a-z]*main[a-z]*|[a-z]*Startup|environment|file_table|unicode(_read|_write)?|console_read|console_write|write|utf|utf_put|process|error|path|paths|where|open|stat|dir|link|dup|spawn)\\.c$")
# Fast paths of printf in every program that prints: as fast without the padding between functions and before loops.
set(TWINCRT_PACKED "/core/stdio/(format_literal|digits|printf)\\.c$|/core/stdlib/pow10\\.c$|/core/string/(copy|length)\\.c$")
set(TWINCRT_PACKED_FLAGS -falign-functions=1 -falign-jumps=1 -falign-loops=1)
set(TWINCRT_RUN_ONCE_FLAGS ${TWINCRT_SMALLEST})
if(CMAKE_C_COMPILER_ID STREQUAL GNU AND TWINCRT_CPU STREQUAL x86_64)
  # gcc would align every longer array to 32 bytes.
  list(APPEND TWINCRT_PACKED_FLAGS -malign-data=abi)
  list(APPEND TWINCRT_RUN_ONCE_FLAGS -malign-data=abi)
endif()
# AVX-512 kernels: the registers below 16 are AVX's, whose use would end every kernel with vzeroupper, and Windows wants ten of them saved.
set(TWINCRT_HIGH_VECTORS "/x86_64/avx512_[a-z0-9]+\\.c$")
set(TWINCRT_HIGH_VECTORS_FLAGS)
if(CMAKE_C_COMPILER_ID STREQUAL GNU)
  # Each of a comparison's ends is a few instructions, and a jump to another's as long as they are.
  list(APPEND TWINCRT_HIGH_VECTORS_FLAGS -fno-crossjumping -fno-tree-tail-merge)
  foreach(NUMBER RANGE 15)
    list(APPEND TWINCRT_HIGH_VECTORS_FLAGS -ffixed-xmm${NUMBER})
  endforeach()
endif()
# Functions that call the program back: a C++ exception thrown there must get through.
set(TWINCRT_CALLING_BACK "/core/(search/.*|stdlib/(x86_64/)?(qsort|qsort_r|bsearch)|thread/once|posix/(nftw|scandir)|regex/glob)\\.c$")
# Arithmetic whose rounding mode and exceptions are part of the result.
set(TWINCRT_ROUNDING "/core/(math|complex|fenv)/")
set(TWINCRT_CALLING_BACK_FLAGS -fexceptions -fasynchronous-unwind-tables)
if(TWINCRT_OS STREQUAL linux)
  # One archive serves static programs and static-PIEs.
  list(APPEND TWINCRT_CFLAGS -fPIE)
  # No .eh_frame: it would be half as big again as the code that it describes.
  list(APPEND TWINCRT_CFLAGS_fast -fno-exceptions -fno-asynchronous-unwind-tables)
  # linux-libc-dev's headers (system call numbers, structures); ours come first.
  set(TWINCRT_PLATFORM_INCLUDES "SHELL:-isystem /usr/include/x86_64-linux-gnu" "SHELL:-isystem /usr/include")
else()
  # The x64 ABI wants unwind tables for every function; faults and SEH depend on them.
  list(APPEND TWINCRT_CFLAGS_fast -fexceptions -fasynchronous-unwind-tables)
  set(TWINCRT_PLATFORM_INCLUDES "SHELL:-isystem ${PROJECT_SOURCE_DIR}/platform/windows/include" "SHELL:-isystem /usr/x86_64-w64-mingw32/include")
endif()
