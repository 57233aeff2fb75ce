# SPDX-License-Identifier: MIT
# The build without a toolchain file: each target, and the host's unit tests and fuzzers, in a build tree of its own below this one.
# `all` builds the libraries, `tests` the test programs; CTest here runs the tests of every tree.
include(ExternalProject)

set(TWINCRT_TARGETS linux-x86_64-gcc windows-x86_64-gcc CACHE STRING "The targets to build, by the names of their toolchain files")
set(TWINCRT_TWIN_TARGETS linux-x86_64-clang windows-x86_64-clang
  CACHE STRING "Further ones, of which the twin programs and the wrappers are tested, not all")
option(TWINCRT_WITH_UNIT "Build and run the host's unit tests and fuzzers" ON)

set(TREES tools ${TWINCRT_TARGETS} ${TWINCRT_TWIN_TARGETS})
if(TWINCRT_WITH_UNIT)
  list(APPEND TREES unit fuzz)
endif()

enable_testing()
add_custom_target(tests)
set(INCLUDE_TREES)
foreach(TREE IN LISTS TREES)
  set(DIR ${PROJECT_BINARY_DIR}/${TREE})
  if(TREE STREQUAL tools)
    set(ARGS -DTWINCRT_TOOLS=ON)
  elseif(TREE STREQUAL unit)
    set(ARGS -DTWINCRT_UNIT=ON)
  elseif(TREE STREQUAL fuzz)
    set(ARGS -DTWINCRT_FUZZ=ON -DCMAKE_C_COMPILER=clang)
  else()
    set(ARGS -DCMAKE_TOOLCHAIN_FILE=${PROJECT_SOURCE_DIR}/toolchains/${TREE}.cmake)
  endif()
  ExternalProject_Add(${TREE}
    SOURCE_DIR ${PROJECT_SOURCE_DIR}
    BINARY_DIR ${DIR}
    CMAKE_GENERATOR ${CMAKE_GENERATOR}
    CMAKE_ARGS ${ARGS}
    INSTALL_COMMAND ""
    BUILD_ALWAYS TRUE
    USES_TERMINAL_CONFIGURE TRUE
    USES_TERMINAL_BUILD TRUE)
  if(TREE IN_LIST TWINCRT_TWIN_TARGETS)
    set(PROGRAMS twins)
  else()
    set(PROGRAMS tests)
    string(APPEND INCLUDE_TREES "subdirs(\"${DIR}\")\n")
  endif()
  add_custom_target(tests-${TREE}
    COMMAND ${CMAKE_COMMAND} --build ${DIR} --target ${PROGRAMS}
    DEPENDS ${TREE} USES_TERMINAL VERBATIM)
  add_dependencies(tests tests-${TREE})
endforeach()
file(WRITE ${PROJECT_BINARY_DIR}/trees.cmake "${INCLUDE_TREES}")
set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES ${PROJECT_BINARY_DIR}/trees.cmake)

# The twin programs of all targets against each other, byte for byte. (Each tree compares its own with what was recorded.)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
file(GLOB TWIN_SOURCES CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/twin/*.c ${PROJECT_SOURCE_DIR}/tests/twin/*.cpp)
foreach(FILE IN LISTS TWIN_SOURCES)
  get_filename_component(NAME ${FILE} NAME_WE)
  set(PROGRAMS)
  # Not with clang (Tests.cmake).
  file(STRINGS ${FILE} UNDEFINED REGEX "twin: undefined")
  foreach(TREE IN LISTS TWINCRT_TARGETS TWINCRT_TWIN_TARGETS)
    if(UNDEFINED AND TREE MATCHES clang)
      continue()
    endif()
    if(TREE MATCHES "^windows")
      list(APPEND PROGRAMS windows:exe:${PROJECT_BINARY_DIR}/${TREE}/tests/exe/twin/${NAME}.exe)
    else()
      list(APPEND PROGRAMS linux:static:${PROJECT_BINARY_DIR}/${TREE}/tests/static/twin/${NAME}
        linux:pie:${PROJECT_BINARY_DIR}/${TREE}/tests/pie/twin/${NAME})
    endif()
  endforeach()
  add_test(NAME twin/${NAME} COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/twin/twin.py compare ${FILE} ${PROGRAMS})
  set_tests_properties(twin/${NAME} PROPERTIES LABELS twin TIMEOUT 200)
endforeach()

include(Demo)
include(WholeTests)
