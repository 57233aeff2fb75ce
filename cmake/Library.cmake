# SPDX-License-Identifier: MIT
# The archive in its two flavours, and the objects a link names, staged in the build tree exactly as they are installed:
# sysroot/{bin,include,lib,lib/fast,lib/small}.

set(TWINCRT_SYSROOT ${PROJECT_BINARY_DIR}/sysroot)
twincrt_platform_sources(PLATFORM_SOURCES CRT_SOURCES)

foreach(FLAVOUR fast small)
  twincrt_core_sources(CORE_SOURCES ${FLAVOUR} ${TWINCRT_CPU})
  add_library(core-${FLAVOUR} OBJECT ${CORE_SOURCES})
  if(FLAVOUR STREQUAL fast)
    foreach(FILE IN LISTS CORE_SOURCES)
      if(FILE MATCHES ${TWINCRT_CALLING_BACK})
        list(APPEND CALLING_BACK ${FILE})
      endif()
    endforeach()
  endif()
  add_library(platform-${FLAVOUR} OBJECT ${PLATFORM_SOURCES})
  foreach(PART core platform)
    target_compile_options(${PART}-${FLAVOUR} PRIVATE ${TWINCRT_CFLAGS} ${TWINCRT_CFLAGS_${FLAVOUR}})
    if(TWINCRT_OS STREQUAL windows AND TWINCRT_COMPILER STREQUAL gcc)
      set(LAUNCHER ${PROJECT_SOURCE_DIR}/toolchains/tight-coff ${CMAKE_C_COMPILER_LAUNCHER})
      set_target_properties(${PART}-${FLAVOUR} PROPERTIES C_COMPILER_LAUNCHER "${LAUNCHER}")
    endif()
  endforeach()
  # The whole of core's view of the platform: the seam, and the target's inline part of it.
  target_include_directories(core-${FLAVOUR} PRIVATE core/internal ${PROJECT_BINARY_DIR}/seam)
  target_include_directories(platform-${FLAVOUR} PRIVATE core/internal ${PROJECT_BINARY_DIR}/seam
    platform/${TWINCRT_OS} platform/${TWINCRT_OS}/private platform/${TWINCRT_OS}/${TWINCRT_CPU})
  target_compile_options(platform-${FLAVOUR} PRIVATE ${TWINCRT_PLATFORM_INCLUDES})
  add_library(c-${FLAVOUR} STATIC $<TARGET_OBJECTS:core-${FLAVOUR}> $<TARGET_OBJECTS:platform-${FLAVOUR}>)
  set_target_properties(c-${FLAVOUR} PROPERTIES OUTPUT_NAME c PREFIX lib SUFFIX .a
    ARCHIVE_OUTPUT_DIRECTORY ${TWINCRT_SYSROOT}/lib/${FLAVOUR} LINKER_LANGUAGE C)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  if(TWINCRT_OS STREQUAL windows)
    set(REPLACEABLE ${PROJECT_SOURCE_DIR}/cmake/replaceable_pe.py $<TARGET_FILE:c-${FLAVOUR}> ${CMAKE_RANLIB})
  else()
    set(REPLACEABLE ${PROJECT_SOURCE_DIR}/cmake/replaceable.py $<TARGET_FILE:c-${FLAVOUR}>)
  endif()
  add_custom_command(TARGET c-${FLAVOUR} POST_BUILD COMMAND ${Python3_EXECUTABLE} -B ${REPLACEABLE} VERBATIM)
endforeach()

# What runs once, or only when something is opened, closed or moved, is compiled for size in both flavours.
twincrt_core_sources(CORE_SOURCES fast ${TWINCRT_CPU})
foreach(FILE IN LISTS CORE_SOURCES PLATFORM_SOURCES)
  if(FILE MATCHES ${TWINCRT_RUN_ONCE})
    set_source_files_properties(${FILE} PROPERTIES COMPILE_OPTIONS "${TWINCRT_RUN_ONCE_FLAGS}")
  elseif(FILE MATCHES "/core/stdio/format\\.c$" AND CMAKE_C_COMPILER_ID STREQUAL GNU)
    set_source_files_properties(${FILE} PROPERTIES COMPILE_OPTIONS "-Os;${TWINCRT_PACKED_FLAGS}")
  elseif(FILE MATCHES ${TWINCRT_PACKED} AND CMAKE_C_COMPILER_ID STREQUAL GNU)
    set_source_files_properties(${FILE} PROPERTIES COMPILE_OPTIONS "${TWINCRT_PACKED_FLAGS}")
  elseif(FILE MATCHES "/platform/linux/execinfo\\.c$")
    # The unwinder begins in the function that calls it.
    set_source_files_properties(${FILE} PROPERTIES COMPILE_OPTIONS -fasynchronous-unwind-tables)
  elseif(FILE MATCHES ${TWINCRT_HIGH_VECTORS})
    set_source_files_properties(${FILE} PROPERTIES COMPILE_OPTIONS "${TWINCRT_HIGH_VECTORS_FLAGS}")
  endif()
endforeach()
foreach(FLAVOUR fast small)
  twincrt_core_sources(CORE_SOURCES ${FLAVOUR} ${TWINCRT_CPU})
  foreach(FILE IN LISTS CORE_SOURCES)
    if(FILE MATCHES ${TWINCRT_ROUNDING})
      set_source_files_properties(${FILE} PROPERTIES COMPILE_OPTIONS -frounding-math)
    endif()
  endforeach()
endforeach()
set_source_files_properties(${CALLING_BACK} PROPERTIES COMPILE_OPTIONS "${TWINCRT_CALLING_BACK_FLAGS}")

# The seam is three headers gathered in one folder, so that core's include path holds no platform folder.
foreach(HEADER crt_platform.h crt_thread.h ${TWINCRT_OS}/${TWINCRT_CPU}/plat_target.h)
  get_filename_component(NAME ${HEADER} NAME)
  configure_file(platform/${HEADER} ${PROJECT_BINARY_DIR}/seam/${NAME} COPYONLY)
endforeach()

foreach(FILE IN LISTS CRT_SOURCES)
  get_filename_component(NAME ${FILE} NAME_WE)
  add_custom_command(OUTPUT ${TWINCRT_SYSROOT}/lib/${NAME}.o
    COMMAND ${CMAKE_C_COMPILER} -c ${FILE} -o ${TWINCRT_SYSROOT}/lib/${NAME}.o
    DEPENDS ${FILE} VERBATIM)
  list(APPEND CRT_OBJECTS ${TWINCRT_SYSROOT}/lib/${NAME}.o)
endforeach()

# What the wrappers put in front of the archive: for --without=NAME, and for the linker's sake.
file(GLOB LINK_SOURCES CONFIGURE_DEPENDS core/without/*.c platform/${TWINCRT_OS}/without/*.c platform/${TWINCRT_OS}/link/*.c)
foreach(FILE IN LISTS LINK_SOURCES)
  foreach(FLAVOUR fast small)
    get_filename_component(NAME ${FILE} NAME_WE)
    if(FILE MATCHES ${TWINCRT_WITHOUT})
      set(NAME without-${NAME})
    endif()
    set(PART ${NAME}-${FLAVOUR})
    add_library(${PART} OBJECT ${FILE})
    target_compile_options(${PART} PRIVATE ${TWINCRT_CFLAGS} ${TWINCRT_CFLAGS_${FLAVOUR}} ${TWINCRT_SMALLEST})
    target_include_directories(${PART} PRIVATE core/internal ${PROJECT_BINARY_DIR}/seam)
    if(FILE MATCHES "/platform/")
      target_compile_options(${PART} PRIVATE ${TWINCRT_PLATFORM_INCLUDES})
      target_include_directories(${PART} PRIVATE platform/${TWINCRT_OS} platform/${TWINCRT_OS}/private platform/${TWINCRT_OS}/${TWINCRT_CPU})
    endif()
    if(TWINCRT_OS STREQUAL windows AND TWINCRT_COMPILER STREQUAL gcc)
      set_target_properties(${PART} PROPERTIES C_COMPILER_LAUNCHER "${LAUNCHER}")
    endif()
    set(OBJECT ${TWINCRT_SYSROOT}/lib/${FLAVOUR}/${NAME}.o)
    add_custom_command(OUTPUT ${OBJECT} COMMAND ${CMAKE_COMMAND} -E copy $<TARGET_OBJECTS:${PART}> ${OBJECT}
      DEPENDS ${PART} $<TARGET_OBJECTS:${PART}> VERBATIM)
    list(APPEND CRT_OBJECTS ${OBJECT})
    if(FILE MATCHES "/link/environ\\.c$")
      set(ARCHIVE ${TWINCRT_SYSROOT}/lib/${FLAVOUR}/libenviron.a)
      add_custom_command(OUTPUT ${ARCHIVE}
        COMMAND ${CMAKE_COMMAND} -E rm -f ${ARCHIVE}
        COMMAND ${CMAKE_AR} rcs ${ARCHIVE} ${OBJECT} DEPENDS ${OBJECT} VERBATIM)
      list(APPEND ARCHIVES ${ARCHIVE})
    endif()
  endforeach()
endforeach()

# Libraries that builds name out of habit; all they would hold is in libc.a.
set(EMPTY_LIBRARIES m pthread rt dl util crypt resolv)
if(TWINCRT_OS STREQUAL windows)
  list(APPEND EMPTY_LIBRARIES mingw32 moldname mingwex msvcrt)
  # clang's objects name these if they were compiled with -fsanitize=undefined.
  if(CMAKE_C_COMPILER_ID STREQUAL Clang)
    list(APPEND EMPTY_LIBRARIES libclang_rt.ubsan_standalone-x86_64 libclang_rt.ubsan_standalone_cxx-x86_64)
  endif()
endif()
foreach(NAME IN LISTS EMPTY_LIBRARIES)
  add_custom_command(OUTPUT ${TWINCRT_SYSROOT}/lib/lib${NAME}.a
    COMMAND ${CMAKE_COMMAND} -E rm -f ${TWINCRT_SYSROOT}/lib/lib${NAME}.a
    COMMAND ${CMAKE_AR} rc ${TWINCRT_SYSROOT}/lib/lib${NAME}.a VERBATIM)
  list(APPEND ARCHIVES ${TWINCRT_SYSROOT}/lib/lib${NAME}.a)
endforeach()

if(TWINCRT_OS STREQUAL windows)
  # Both flavours have the same names.
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  set(IMPORTS ${TWINCRT_SYSROOT}/lib/libimports.a)
  add_custom_command(OUTPUT ${IMPORTS}
    COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/cmake/import_pointers.py ${CMAKE_NM} ${CMAKE_AR} $<TARGET_FILE:c-fast> ${IMPORTS}
    DEPENDS c-fast ${PROJECT_SOURCE_DIR}/cmake/import_pointers.py VERBATIM)
  list(APPEND ARCHIVES ${IMPORTS})
  # lld exports nothing of libraries with certain names from a DLL (toolchains/wrapper.sh.in).
  if(CMAKE_C_COMPILER_ID STREQUAL Clang)
    foreach(LINK fast/libmsvcrt.a=libc.a small/libmsvcrt.a=libc.a libucrtbase.a=libimports.a)
      string(REGEX MATCH "(.*)=(.*)" LINK ${LINK})
      set(NAME ${TWINCRT_SYSROOT}/lib/${CMAKE_MATCH_1})
      add_custom_command(OUTPUT ${NAME} COMMAND ${CMAKE_COMMAND} -E create_symlink ${CMAKE_MATCH_2} ${NAME} VERBATIM)
      list(APPEND ARCHIVES ${NAME})
    endforeach()
  endif()
  # gcc's library for --coverage passes Microsoft's numbers to open(): a copy that calls the function which takes them.
  if(CMAKE_C_COMPILER_ID STREQUAL GNU)
    execute_process(COMMAND x86_64-w64-mingw32-gcc-posix -print-file-name=libgcov.a OUTPUT_VARIABLE THEIRS OUTPUT_STRIP_TRAILING_WHITESPACE)
    set(GCOV ${TWINCRT_SYSROOT}/lib/libgcov.a)
    add_custom_command(OUTPUT ${GCOV}
      COMMAND ${CMAKE_OBJCOPY} --redefine-sym open=__crt_imported_open ${THEIRS} ${GCOV}
      DEPENDS ${THEIRS} VERBATIM)
    list(APPEND ARCHIVES ${GCOV})
  endif()
endif()

# Headers are staged by copying, so that a test never sees one that would not be installed.
file(GLOB_RECURSE PUBLIC_HEADERS CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/include/*)
if(TWINCRT_OS STREQUAL windows)
  include(LinuxHeaders)
  list(REMOVE_ITEM PUBLIC_HEADERS ${LINUX_HEADERS})
  # What an older build has left there.
  list(TRANSFORM LINUX_HEADERS PREPEND ${TWINCRT_SYSROOT}/include/)
  file(REMOVE ${LINUX_HEADERS})
endif()
foreach(NAME IN LISTS PUBLIC_HEADERS)
  configure_file(include/${NAME} ${TWINCRT_SYSROOT}/include/${NAME} COPYONLY)
endforeach()
if(TWINCRT_OS STREQUAL windows)
  file(GLOB_RECURSE MS_HEADERS CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/platform/windows/include
    ${PROJECT_SOURCE_DIR}/platform/windows/include/*)
  foreach(NAME IN LISTS MS_HEADERS)
    configure_file(platform/windows/include/${NAME} ${TWINCRT_SYSROOT}/include/${NAME} COPYONLY)
  endforeach()
endif()

# The kernel's own headers (<linux/*.h>, <asm/*.h> ...) are not ours to write: the sysroot points to those of the system, which the compiler knows.
if(TWINCRT_OS STREQUAL linux)
  foreach(HEADER linux/version.h asm/types.h asm-generic/types.h misc/cxl.h mtd/mtd-abi.h rdma/ib_user_verbs.h sound/asound.h video/edid.h xen/evtchn.h)
    file(WRITE ${PROJECT_BINARY_DIR}/kernel_header.c "#include <${HEADER}>\n")
    execute_process(COMMAND ${CMAKE_C_COMPILER} -M ${PROJECT_BINARY_DIR}/kernel_header.c OUTPUT_VARIABLE WHERE ERROR_QUIET RESULT_VARIABLE MISSING)
    get_filename_component(NAME ${HEADER} DIRECTORY)
    string(REGEX MATCH "[^ \n]*/${HEADER}" WHERE "${WHERE}")
    if(MISSING EQUAL 0 AND NOT WHERE STREQUAL "")
      get_filename_component(FOLDER ${WHERE} DIRECTORY)
      file(CREATE_LINK ${FOLDER} ${TWINCRT_SYSROOT}/include/${NAME} SYMBOLIC)
    else()
      message(STATUS "The kernel's <${NAME}/*.h> are not installed, so programs will not find them")
    endif()
  endforeach()
endif()

file(GLOB LINKER_SCRIPTS ${PROJECT_SOURCE_DIR}/toolchains/twincrt-${TWINCRT_OS}*.ld)
foreach(FILE IN LISTS LINKER_SCRIPTS)
  get_filename_component(NAME ${FILE} NAME)
  configure_file(${FILE} ${TWINCRT_SYSROOT}/lib/${NAME} COPYONLY)
endforeach()

if(TWINCRT_OS STREQUAL windows)
  # C++ needs every function's unwind data, and what it refers to, kept: the collector does not follow it by itself.
  file(READ ${PROJECT_SOURCE_DIR}/toolchains/twincrt-windows.ld SCRIPT)
  string(REPLACE "{ *(.pdata*) }" "{ KEEP(*(.pdata*)) }" SCRIPT "${SCRIPT}")
  file(WRITE ${TWINCRT_SYSROOT}/lib/twincrt-windows-c++.ld "${SCRIPT}")
endif()

# The compiler wrappers: one script under the names of the compilers it stands for.
if(TWINCRT_COMPILER STREQUAL gcc)
  set(DRIVERS gcc g++)
else()
  set(DRIVERS clang clang++)
endif()
set(TWINCRT_PREFIX_NAME twincrt-${TWINCRT_OS}-${TWINCRT_CPU})
foreach(NAME IN LISTS DRIVERS)
  set(TWINCRT_DRIVER ${NAME})
  if(TWINCRT_OS STREQUAL linux)
    set(TWINCRT_COMMAND ${NAME})
  elseif(TWINCRT_COMPILER STREQUAL gcc)
    # Of mingw-w64's two compilers the one whose libstdc++ has std::thread and its kin, on POSIX threads; for C, too, as CMake gives
    # the C compiler's directories to programs in both languages.
    set(TWINCRT_COMMAND x86_64-w64-mingw32-${NAME}-posix)
  else()
    set(TWINCRT_COMMAND "${NAME} --target=x86_64-w64-mingw32")
  endif()
  configure_file(toolchains/wrapper.sh.in ${TWINCRT_SYSROOT}/bin/${TWINCRT_PREFIX_NAME}-${NAME} @ONLY
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
endforeach()
set(TWINCRT_CC ${TWINCRT_SYSROOT}/bin/${TWINCRT_PREFIX_NAME}-${TWINCRT_COMPILER})
list(GET DRIVERS 1 TWINCRT_CXX_NAME)
set(TWINCRT_CXX ${TWINCRT_SYSROOT}/bin/${TWINCRT_PREFIX_NAME}-${TWINCRT_CXX_NAME})

add_custom_target(sysroot ALL DEPENDS c-fast c-small ${CRT_OBJECTS} ${ARCHIVES})
