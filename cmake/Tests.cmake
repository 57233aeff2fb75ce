# SPDX-License-Identifier: MIT
# The tests of a target: cmocka from Debian's source package on top of twincrt, its own tests, and every test program of ours,
# all made with the staged compiler wrappers exactly as a user would make them, and run as
#   static, pie, small   on Linux: ELF static, static-PIE, and static with the small flavour
#   exe, small           on Windows: PE, and PE with the small flavour, under toolchains/run-wine
# The target `tests` builds them; the default build does not.

set(TEST_DIR ${PROJECT_BINARY_DIR}/tests)
set(CMOCKA_SOURCE ${PROJECT_SOURCE_DIR}/out/cmocka-src CACHE PATH "cmocka's unpacked source")
add_custom_target(tests)
# Of them, the twin programs alone.
add_custom_target(twins)

if(NOT EXISTS ${CMOCKA_SOURCE}/src/cmocka.c)
  execute_process(COMMAND sh ${PROJECT_SOURCE_DIR}/toolchains/fetch-cmocka.sh)
endif()
if(NOT EXISTS ${CMOCKA_SOURCE}/src/cmocka.c)
  # Said now, and again by a test that fails: nothing passes because it was not there.
  message(WARNING "The source of cmocka is missing, so the tests cannot be built: run toolchains/fetch-cmocka.sh")
  add_test(NAME ${TWINCRT_OS}/cmocka-source-is-missing COMMAND ${CMAKE_COMMAND} -E false)
  return()
endif()

if(TWINCRT_OS STREQUAL linux)
  set(TEST_KINDS static pie small)
  set(TEST_SUFFIX "")
  set(TEST_EMULATOR)
else()
  set(TEST_KINDS exe small)
  set(TEST_SUFFIX .exe)
  set(TEST_EMULATOR ${PROJECT_SOURCE_DIR}/toolchains/run-wine)
endif()
set(TEST_LINK_static)
set(TEST_LINK_exe)
set(TEST_LINK_pie -static-pie)
set(TEST_LINK_small --flavour=small)

# What every compilation, and what every link, depends on.
set(TEST_WRAPPERS ${TWINCRT_CC} ${TWINCRT_CXX})
set(TEST_LIBRARIES c-fast c-small ${CRT_OBJECTS} ${EMPTY_ARCHIVES} ${TEST_WRAPPERS})

# Objects serve static programs and static-PIEs alike. The stack's guard is looked at wherever there is an array.
set(TEST_CFLAGS -O2 -g -fstack-protector)
if(TWINCRT_OS STREQUAL linux)
  list(APPEND TEST_CFLAGS -fPIE)
endif()

# What tests provoke on purpose is not worth a warning.
set(TEST_WARNINGS -Wall -Wextra -Werror -Wno-unknown-warning-option -Wno-format-truncation -Wno-format-contains-nul -Wno-format-zero-length
  -Wno-infinite-recursion -Wno-use-after-free -Wno-unused-result -Wno-array-parameter -Wno-stringop-truncation -Wno-clobbered)
if(CMAKE_C_COMPILER_ID MATCHES Clang)
  list(APPEND TEST_WARNINGS -Wno-format -Wno-atomic-alignment -Wno-string-concatenation -Wno-string-plus-int)
endif()

# Compiles SOURCE into OBJECT with more flags.
function(twincrt_test_object SOURCE OBJECT)
  get_filename_component(DIR ${OBJECT} DIRECTORY)
  file(MAKE_DIRECTORY ${DIR})
  if(SOURCE MATCHES "\\.cpp$")
    set(COMPILER ${TWINCRT_CXX})
  else()
    set(COMPILER ${TWINCRT_CC})
  endif()
  file(RELATIVE_PATH SHORT ${PROJECT_SOURCE_DIR} ${SOURCE})
  add_custom_command(OUTPUT ${OBJECT}
    COMMAND ${COMPILER} ${TEST_CFLAGS} ${ARGN} -MD -MF ${OBJECT}.d -MT ${OBJECT} -c ${SOURCE} -o ${OBJECT}
    DEPENDS ${SOURCE} ${TEST_WRAPPERS} DEPFILE ${OBJECT}.d COMMENT "Compiling ${SHORT}" VERBATIM)
endfunction()

# Links OBJECT and archives into one program for every kind: TEST_DIR/<kind>/<name>. C++ programs by the C++ wrapper.
function(twincrt_test_program NAME DRIVER OBJECT)
  string(REPLACE "/" "." ID ${NAME})
  set(PROGRAMS)
  foreach(KIND IN LISTS TEST_KINDS)
    set(PROGRAM ${TEST_DIR}/${KIND}/${NAME}${TEST_SUFFIX})
    get_filename_component(DIR ${PROGRAM} DIRECTORY)
    file(MAKE_DIRECTORY ${DIR})
    add_custom_command(OUTPUT ${PROGRAM}
      COMMAND ${DRIVER} ${TEST_LINK_${KIND}} ${OBJECT} ${ARGN} -o ${PROGRAM}
      DEPENDS ${OBJECT} ${ARGN} ${TEST_LIBRARIES} COMMENT "Linking ${KIND}/${NAME}" VERBATIM)
    list(APPEND PROGRAMS ${PROGRAM})
  endforeach()
  add_custom_target(program-${ID} DEPENDS ${PROGRAMS})
  add_dependencies(tests program-${ID})
endfunction()

# Registers a test that runs a program, in an empty folder of its own, through tests/run.sh (which see for CHECK).
function(twincrt_add_test TEST KIND CHECK NAME LABELS)
  set(DIR ${TEST_DIR}/run/${TEST})
  file(MAKE_DIRECTORY ${DIR})
  add_test(NAME ${TWINCRT_OS}/${TEST}
    COMMAND sh ${PROJECT_SOURCE_DIR}/tests/run.sh ${TWINCRT_OS} ${KIND} ${CHECK} ${TEST_DIR}/${KIND}/${NAME}${TEST_SUFFIX} ${ARGN}
    WORKING_DIRECTORY ${DIR})
  set_tests_properties(${TWINCRT_OS}/${TEST} PROPERTIES LABELS "${TWINCRT_OS};${KIND};${LABELS}" TIMEOUT 120)
endfunction()

# ---- cmocka --------------------------------------------------------------------------------------------------------------
# One of its tests writes through a null pointer; clang would leave that out.
set(CMOCKA_FLAGS -std=gnu99 -fno-delete-null-pointer-checks -DHAVE_CONFIG_H -I${PROJECT_SOURCE_DIR}/tests/cmocka -I${CMOCKA_SOURCE}/include)
twincrt_test_object(${CMOCKA_SOURCE}/src/cmocka.c ${TEST_DIR}/cmocka.o ${CMOCKA_FLAGS})
add_custom_command(OUTPUT ${TEST_DIR}/libcmocka.a
  COMMAND ${CMAKE_COMMAND} -E rm -f ${TEST_DIR}/libcmocka.a
  COMMAND ${CMAKE_AR} rcs ${TEST_DIR}/libcmocka.a ${TEST_DIR}/cmocka.o
  DEPENDS ${TEST_DIR}/cmocka.o VERBATIM)
# All programs wait for one rule that makes it.
add_custom_target(cmocka DEPENDS ${TEST_DIR}/libcmocka.a)
include(CmockaTests)

# ---- Ours ----------------------------------------------------------------------------------------------------------------
file(GLOB_RECURSE TEST_SOURCES CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}
  ${PROJECT_SOURCE_DIR}/tests/unit/*.c ${PROJECT_SOURCE_DIR}/tests/target/*.c ${PROJECT_SOURCE_DIR}/tests/target/*.cpp)
# These steer the fake platform; the host runs them.
list(FILTER TEST_SOURCES EXCLUDE REGEX "_fake\\.c$")
foreach(FILE IN LISTS TEST_SOURCES)
  # <family>/<name>_linux.c and _windows.c test what one of the systems alone has.
  if(FILE MATCHES "_(linux|windows)\\.(c|cpp)$" AND NOT CMAKE_MATCH_1 STREQUAL TWINCRT_OS)
    continue()
  endif()
  string(REGEX REPLACE "^tests/(.*)\\.(c|cpp)$" "\\1" NAME ${FILE})
  string(REGEX REPLACE "/.*$" "" GROUP ${NAME})
  if(FILE MATCHES "\\.cpp$")
    set(DRIVER ${TWINCRT_CXX})
    set(LANGUAGE_FLAGS -std=gnu++17)
  else()
    set(DRIVER ${TWINCRT_CC})
    set(LANGUAGE_FLAGS -std=gnu17)
  endif()
  twincrt_test_object(${PROJECT_SOURCE_DIR}/${FILE} ${TEST_DIR}/objects/${NAME}.o ${LANGUAGE_FLAGS} ${TEST_WARNINGS}
    # The tests call what they test: no call may be folded into a constant, or turned into another one.
    -fno-builtin -isystem ${CMOCKA_SOURCE}/include -iquote ${PROJECT_SOURCE_DIR}/core/internal
    -iquote ${PROJECT_BINARY_DIR}/seam -iquote ${PROJECT_SOURCE_DIR}/tests)
  twincrt_test_program(${NAME} ${DRIVER} ${TEST_DIR}/objects/${NAME}.o ${TEST_DIR}/libcmocka.a)
  string(REPLACE "/" "." ID ${NAME})
  add_dependencies(program-${ID} cmocka)
  foreach(KIND IN LISTS TEST_KINDS)
    twincrt_add_test(${KIND}/${NAME} ${KIND} cmocka ${NAME} ${GROUP})
  endforeach()
endforeach()

# ---- Twin programs: ordinary programs, whose output is compared byte for byte (tests/twin/twin.py) -------------------------
# Their expectations were recorded with another C library where the standard settles the result.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
file(GLOB TWIN_SOURCES CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/twin/*.c ${PROJECT_SOURCE_DIR}/tests/twin/*.cpp)
foreach(FILE IN LISTS TWIN_SOURCES)
  get_filename_component(NAME ${FILE} NAME_WE)
  # A comment `twin: exceptions` asks for the whole language in C++, for cleanups that run when the stack is unwound in C.
  file(STRINGS ${FILE} EXCEPTIONS REGEX "twin: exceptions")
  if(FILE MATCHES "\\.cpp$")
    set(DRIVER ${TWINCRT_CXX})
    set(LANGUAGE_FLAGS -std=gnu++17)
    if(NOT EXCEPTIONS)
      list(APPEND LANGUAGE_FLAGS -fno-exceptions -fno-rtti)
    endif()
  else()
    set(DRIVER ${TWINCRT_CC})
    set(LANGUAGE_FLAGS -std=gnu17)
    if(EXCEPTIONS)
      list(APPEND LANGUAGE_FLAGS -fexceptions)
    endif()
  endif()
  # `twin: undefined`: by -fsanitize=undefined. Where clang sees a fault, and what it calls a type, is not where gcc does.
  file(STRINGS ${FILE} UNDEFINED REGEX "twin: undefined")
  if(UNDEFINED)
    if(CMAKE_C_COMPILER_ID MATCHES Clang)
      continue()
    endif()
    list(APPEND LANGUAGE_FLAGS -fsanitize=undefined,float-cast-overflow,float-divide-by-zero -w)
  endif()
  twincrt_test_object(${FILE} ${TEST_DIR}/objects/twin/${NAME}.o -D_GNU_SOURCE ${TEST_WARNINGS} ${LANGUAGE_FLAGS})
  twincrt_test_program(twin/${NAME} ${DRIVER} ${TEST_DIR}/objects/twin/${NAME}.o)
  add_dependencies(twins program-twin.${NAME})
  foreach(KIND IN LISTS TEST_KINDS)
    set(TEST ${TWINCRT_OS}/${KIND}/twin/${NAME})
    add_test(NAME ${TEST} COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/twin/twin.py check
      ${FILE} ${TWINCRT_OS} ${KIND} ${TEST_DIR}/${KIND}/twin/${NAME}${TEST_SUFFIX})
    set_tests_properties(${TEST} PROPERTIES LABELS "${TWINCRT_OS};${KIND};twin" TIMEOUT 200)
  endforeach()
endforeach()

# Every PE that was built above imports KERNEL32.dll alone.
if(TWINCRT_OS STREQUAL windows)
  add_test(NAME windows/imports COMMAND ${LAYERING} imports ${CMAKE_OBJDUMP} ${TEST_DIR})
  set_tests_properties(windows/imports PROPERTIES LABELS "windows;layering" TIMEOUT 100)
endif()
