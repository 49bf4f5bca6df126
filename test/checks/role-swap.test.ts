import { expect } from 'chai'
import { roleSwap } from '../../src/checks/role-swap.ts'
import { tryCheck } from './try-check.ts'

const findings = (rendering: string, ...references: string[]) =>
  tryCheck(roleSwap, { original: 'x', originalLanguage: 'und', rendering, references })

const passes = (rendering: string, ...references: string[]) =>
  it(`is silent: ${rendering} | ${references[0]}`, () => {
    expect(findings(rendering, ...references).map(({ message }) => message)).to.eql([])
  })
const fails = (rendering: string, ...references: string[]) =>
  it(`speaks: ${rendering} | ${references[0]}`, () => {
    expect(findings(rendering, ...references)).to.have.lengthOf.at.least(1)
  })

describe('role-swap', () => {
  fails('The dog chased the boy.', 'The boy chased the dog.')
  fails('The teacher was praised by the pupil.', 'The teacher praised the pupil.')
  fails('Kenya borrowed the money from China.', 'Kenya lent the money to China.')
  fails('The lawyer of the senator called the police.', 'The senator of the lawyer called the police.')
  fails('The union threatened the company with a strike.', 'The company threatened the union with a strike.')
  fails('Brazil lost to Chile.', 'Brazil beat Chile.', 'Brazil defeated Chile.')
  fails('The rebels were bombed in the night.', 'The rebels bombed in the night.', 'The rebels bombed at night.')
  fails('She warned him.', 'He warned her.')
  fails('The price rose from 30 to 20 dollars.', 'The price rose from 20 to 30 dollars.')

  passes('The boy was chased by the dog.', 'The dog chased the boy.')
  passes('China lent Kenya the money.', 'Kenya borrowed the money from China.')
  passes('Brazil lost to Chile.', 'Chile beat Brazil.')
  passes('The senator’s lawyer called the police.', 'The lawyer of the senator called the police.')
  passes('The winner is Anna.', 'Anna is the winner.')
  passes('Poland and Spain signed.', 'Spain and Poland signed.')
  passes('The pope met the king.', 'The king met the pope.')
  passes('The door was opened.', 'The door opened.')
  passes('“We will win,” said the coach.', '“We will win,” the coach said.')
  passes('Experts, officials and judges met in Rome.', 'Judges, officials and experts met in Rome.')
  passes('Today the army left the town.', 'The army left the town today.')

  it('needs a reference', () => {
    expect(findings('The dog chased the boy.')).to.eql([])
  })
  it('suggests the words of the references and marks both parts', () => {
    const [found] = findings('Mali attacked France in May.', 'France attacked Mali in May.')
    expect(found?.suggestion).to.equal('France attacked Mali')
    expect(found?.rendering).to.have.length(2)
    expect(found?.message).to.contain('“Mali attacked France”').and.contain('“France attacked Mali”')
  })
  it('counts who agrees with the rendering', () => {
    const [found] = findings('Mali attacked France.', 'France attacked Mali.', 'Mali attacked France.')
    expect(found?.features).to.include({ votes: 0.5, against: 0.5 })
  })
})
