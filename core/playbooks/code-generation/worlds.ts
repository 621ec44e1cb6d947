// Code with a clock of its own: games and devices.

import type { Genre } from '../playbook.ts'

const REALTIME =
  /\b(?:tetris|snake\b|pong\b|platformer|shooter|pygame|phaser|arcade|breakout (?:game|clone)|flappy|asteroids|racing|invaders|love2d|runner\b)/i

export const game: Genre = {
  id: 'game',
  title: 'Game',
  cue: /\b(?:games?\b|tetris\b|pong\b|rogue-?like|platformer|pygame|unity\b|godot\b|unreal\b|phaser\b|tic[- ]?tac[- ]?toe|minesweeper|chess\b|sudoku\b|hangman\b|blackjack\b|breakout (?:game|clone)|flappy\b|snake in\b|wordle\b|connect (?:four|4)|reversi|dungeon)/i,
  lines: [
    {
      id: 'every-ending',
      text: 'Refuse illegal moves and detect every way the game can end, draws included.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:tic[- ]?tac|chess|checkers|draughts|connect (?:four|4)|othello|reversi|card game|poker|blackjack|board game|battleship|gomoku)/i,
      unless: /\b(?:illegal|draws?\b|stalemate|ties?\b|end condition)/i,
    },
    {
      id: 'same-speed',
      text: 'Let it run at the same speed on slow and fast machines.',
      technique: 'constraints',
      worth: 2,
      when: new RegExp(
        `${REALTIME.source}|\\b(?:unity|godot)\\b[\\s\\S]{0,200}\\b(?:controller|movement|moves?|camera|shake|follow\\w*)`,
        'i',
      ),
      unless: /\b(?:fps\b|frame ?rate|delta|speed|elapsed|hz\b)/i,
    },
    {
      id: 'clean-restart',
      text: 'If it can be restarted, leave no timer, listener or score of the last round behind.',
      technique: 'constraints',
      worth: 2,
      when: REALTIME,
      unless: /\b(?:controller\b|restart(?:s|ed|able)?\b|reset\b)/i,
    },
  ],
  slots: [
    {
      id: 'platform',
      question: 'Where should it run: browser, terminal, or an engine such as Godot or Unity?',
      default: 'In the browser, one HTML file',
      given:
        /\b(?:browser|html|terminal|console|pygame|godot|unity|unreal|phaser|python|java(?:script)?\b|js\b|c\+\+|c#|rust|roblox|lua|scratch|android|ios\b|swift|kotlin|canvas|tcod\b|cli\b|react|go\b|haskell)/i,
      fact: 'Platform',
    },
  ],
}

export const device: Genre = {
  id: 'device',
  title: 'Microcontroller or home automation',
  cue: /\b(?:arduino\b|esp-?(?:32|8266)\b|micro ?python\b|circuit ?python\b|stm32\b|pico\b|gpio\b|home assistant\b|esphome\b|zigbee|servo\b|neopixel|ws2812|micro:?bit\b|modbus\b)/i,
  lines: [
    {
      id: 'no-blocking',
      text: 'Let no waiting loop block the buttons or anything else it has to watch.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:arduino|esp|micro ?python|circuit ?python|pico\b|stm32)/i,
      unless: /\b(?:block|millis|interrupt|dma\b|rtos|async|timer|deep sleep)/i,
    },
    {
      id: 'lost-link',
      text: 'Say what it does when the network or a device is gone, and how it recovers.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:wi-?fi|mqtt|http|zigbee|modbus|publish|unavailable|moonraker|home assistant)/i,
      unless: /\b(?:reconnect|offline|recover|unavailable|fails?\b|drops? out)/i,
      explains: true,
    },
    {
      id: 'wiring',
      text: 'State the wiring it assumes, with pins and voltage levels.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:arduino|esp-?(?:32|8266)|micro ?python|pico\b)/i,
      unless: /\b(?:pins?\b|gpio|[dap]\d+\b|wir(?:ed|ing)\b|ground\b|volt)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'wiring',
      question: 'Which board exactly, and what is wired to which pin?',
      given: /\b(?:pins?\b|gpio ?\d|[dap]\d+\b|entity\b|(?:light|sensor|switch|binary_sensor)\.\w+|wired\b)/i,
      fact: 'Board and wiring',
    },
  ],
}
